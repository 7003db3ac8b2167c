/** Electronic service needs the signed consent of the party. */
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const ELECTRONIC = /电子(?:方式|邮件|送达|邮箱)|传真|短信|微信|数据电文/u;
const CONSENT = /同意|确认书|自愿/u;
const service = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日, 工作形式: ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'require-service-consent',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '电子送达要经当事人同意', en: 'Electronic service by consent' },
    basis: [penaltyLaw('第六十一条第二款', 'art. 61(2)')],
    rationale: {
      zh: '当事人同意并签订确认书的，才可以用传真、电子邮件等方式送达处罚决定书。送达环节写了电子方式的，要写明经当事人同意、签订确认书。',
      en: 'A penalty decision is served by fax or mail only when the party agrees and signs a confirmation: a step of service that names electronic ways says so.',
    },
    messages: {
      none: {
        zh: '流程“{name}”的环节“{step}”用电子方式送达，没有写经当事人同意并签订确认书',
        en: 'The step "{step}" of "{name}" serves electronically without the party’s signed consent',
      },
    },
    hints: {
      none: {
        zh: '在“工作形式”中写明“当事人同意并签订确认书的”。',
        en: 'Say that the party agrees and signs a confirmation.',
      },
    },
    obligations: ['N09', 'T02'],
    examples: {
      valid: [
        {
          title: { zh: '签订确认书', en: 'confirmed' },
          edits: [service('当事人签订确认书的用电子邮件送达')],
        },
      ],
      invalid: [
        {
          title: { zh: '直接用短信送达', en: 'by message at once' },
          edits: [service('通过短信送达')],
          expect: [{ at: `${exampleFiles.procedures}:11:50`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      for (const step of followed.steps) {
        const text = stepText(step);
        if (step.stage !== 'service' || !ELECTRONIC.test(text) || CONSENT.test(text)) continue;
        const data = { name: followed.procedure.name, step: step.name };
        const key = step.form !== undefined && ELECTRONIC.test(step.form) ? 'form' : undefined;
        once({ message: 'none', data, ...atStep(model, followed, step, key) });
      }
    }
  },
});
