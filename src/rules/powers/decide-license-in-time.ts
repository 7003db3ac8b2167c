/** A license is decided within twenty working days, or forty-five when several organs handle it together. */
import { licenseLaw } from '../clauses.js';
import { licenseDecision } from '../decision-periods.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, powersOfKind, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';
import { exceedsPeriod, printPeriod } from '../statutory-period.js';
import { longSteps } from '../step-periods.js';
import { stepText } from '../step-words.js';

const statutory = (text: string) => ({
  file: exampleFiles.powers,
  find: '{ 法定: 20个工作日, 承诺: 10个工作日 }',
  replace: text,
});
const decision = (text: string) => ({
  file: exampleFiles.procedures,
  find: '名称: 决定, 阶段: 决定, 文书: 许可决定书 }',
  replace: `名称: 决定, 阶段: 决定, ${text} }`,
});

export default defineRule({
  meta: {
    id: 'decide-license-in-time',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '许可决定要在法定期限内作出', en: 'Licenses are decided in time' },
    basis: [
      licenseLaw('第四十二条第一款', 'art. 42(1)'),
      licenseLaw('第四十二条第二款', 'art. 42(2)'),
      licenseLaw('第八十二条', 'art. 82'),
    ],
    rationale: {
      zh: '自受理之日起二十个工作日内作出决定，经批准可以延长十个工作日；统一办理、联合办理、集中办理的为四十五个工作日，可以延长十五个工作日。法律、法规另有规定的依照其规定；规章不能放宽。',
      en: 'Twenty working days, extended by ten; forty-five, extended by fifteen, when organs handle it together. A law or regulation may say otherwise, a rule may not.',
    },
    messages: {
      long: {
        zh: '“{name}”的许可决定时限是{limit}，超过法定的{most}',
        en: '"{name}" gives {limit} for deciding a license, more than the statutory {most}',
      },
    },
    hints: {
      long: {
        zh: '改为{most}以内；法律、法规规定了更长期限的，在时限的“依据”中写明该条款；联合办理的，写明依照行政许可法第四十二条第二款。',
        en: 'Give {most} or less; where a law or regulation allows more, cite it as the basis of the limit; cite art. 42(2) of the License Law where organs handle it together.',
      },
    },
    obligations: ['T10', 'N18'],
    examples: {
      valid: [
        {
          title: { zh: '法律另有规定', en: 'a law says otherwise' },
          edits: [statutory('{ 法定: 60日, 依据: 《中华人民共和国食品安全法》第三十五条第一款 }')],
        },
        {
          title: { zh: '联合办理', en: 'handled together' },
          edits: [statutory('{ 法定: 45个工作日, 依据: 《中华人民共和国行政许可法》第四十二条第二款 }')],
        },
        {
          title: { zh: '写明经批准延长', en: 'extended' },
          edits: [decision('时限: 30个工作日, 工作形式: 经批准延长十个工作日')],
        },
      ],
      invalid: [
        {
          title: { zh: '职权写成三十个工作日', en: 'thirty working days with the power' },
          edits: [statutory('{ 法定: 30个工作日, 依据: 《中华人民共和国行政许可法》第四十二条第一款 }')],
          expect: [{ at: `${exampleFiles.powers}:8:15`, message: 'long' }],
        },
        {
          title: { zh: '规章不能放宽', en: 'a rule cannot allow more' },
          edits: [statutory('{ 法定: 40个工作日, 依据: 《食品经营许可和备案管理办法》第四条 }')],
          expect: [{ at: `${exampleFiles.powers}:8:15`, message: 'long' }],
        },
        {
          title: { zh: '流程写成六十日', en: 'sixty days in the procedure' },
          edits: [decision('时限: 60日')],
          expect: [{ at: `${exampleFiles.procedures}:24:37`, message: 'long' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const long = longSteps(model, ['license'], (step) =>
      step.stage === 'decision'
        ? licenseDecision({ limit: step.limit, basis: step.basis, text: stepText(step) })
        : undefined,
    );
    for (const { followed, step, period } of long) {
      const data = { name: followed.procedure.name, limit: step.limit!, most: printPeriod(model, period) };
      const clause = period.days > 20 ? 1 : 0;
      once({ message: 'long', clause, data, ...atStep(model, followed, step, 'limit') });
    }
    for (const power of powersOfKind(model, 'license')) {
      const { limit } = power.data;
      if (limit?.statutory === undefined) continue;
      const written = { limit: limit.statutory, basis: limit.basis, text: '' };
      const period = licenseDecision(written);
      if (!exceedsPeriod(model, power.organ, written, period)) continue;
      const data = { name: power.name, limit: limit.statutory, most: printPeriod(model, period) };
      const clause = period.days > 20 ? 1 : 0;
      report({ message: 'long', clause, data, ...atProperty(model, power, 'statutory', limit) });
    }
  },
});
