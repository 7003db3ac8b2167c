/** Seizure and freezing keep their statutory periods. */
import { LAWS } from '../cited-instruments.js';
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, type FollowedProcedure, powersOfKind, reportOnce } from '../followed-procedures.js';
import { atProperty } from '../point-at.js';
import { exceedsPeriod, type StatutoryPeriod } from '../statutory-period.js';
import { longSteps } from '../step-periods.js';
import { stepText } from '../step-words.js';

const general = { instrument: '行政强制法', days: 30, extended: 60 };
const SEIZURE: StatutoryPeriod = {
  ...general,
  article: 25,
  unless: ['law', 'administrative-regulation'],
};
const FREEZING: StatutoryPeriod = { ...general, article: 32, unless: LAWS };
/** Handing over the decision: on the spot, or three working days for a frozen account. */
const HANDOVER: StatutoryPeriod = { instrument: '行政强制法', article: 31, days: 3, unless: LAWS };
const seize = (text: string) => ({
  file: exampleFiles.procedures,
  find: '文书: 现场笔录 }\n',
  replace: `文书: 现场笔录 }\n    - { ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'release-seizure-in-time',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '查封、扣押、冻结不得超过法定期限',
      en: 'Seizure and freezing end in time',
    },
    basis: [
      compulsionLaw('第二十五条第一款', 'art. 25(1)'),
      compulsionLaw('第三十二条第一款', 'art. 32(1)'),
      compulsionLaw('第二十四条第一款', 'art. 24(1)'),
      compulsionLaw('第三十一条', 'art. 31'),
    ],
    rationale: {
      zh: '查封、扣押不超过三十日，情况复杂的经批准可以再延长不超过三十日，法律、行政法规另有规定的除外；冻结也是三十日，只有法律可以另行规定。三十日是自然日。查封、扣押决定书和清单当场交付；冻结决定书在三个工作日内交付。',
      en: 'Thirty calendar days, extended by thirty at most; other periods only by law, for seizure also by administrative regulation. The decision on a seizure is handed over on the spot, on freezing within three working days.',
    },
    messages: {
      long: {
        zh: '“{name}”的期限是{limit}，超过查封、扣押、冻结的法定期限',
        en: '"{name}" takes {limit}, longer than a seizure or freezing may last',
      },
      handover: {
        zh: '流程“{name}”的环节“{step}”时限是{limit}，决定书没有按期交付当事人',
        en: 'The step "{step}" of "{name}" takes {limit}: the decision is handed over too late',
      },
    },
    hints: {
      long: {
        zh: '改为30日以内；写明经批准延长的，不超过60日；法律、行政法规规定了更长期限的，在“依据”中写明该条款。',
        en: 'Give 30 days or less, 60 where it says that it is extended; where a law or administrative regulation allows more, cite it.',
      },
      handover: {
        zh: '查封、扣押的写“当场”；冻结的不超过3个工作日。',
        en: 'Write 当场 for a seizure, 3 working days or less for freezing.',
      },
    },
    obligations: ['T11', 'N21'],
    examples: {
      valid: [
        {
          title: { zh: '写明经批准延长', en: 'extended' },
          edits: [
            seize('标识: 处理, 名称: 处理或者解除, 阶段: 结案, 时限: 60日, 工作形式: 经批准延长三十日'),
          ],
        },
        {
          title: { zh: '法律另有规定', en: 'a law says otherwise' },
          edits: [
            seize(
              '标识: 处理, 名称: 处理, 阶段: 结案, 时限: 6个月, 依据: 《中华人民共和国税收征收管理法》第三十八条第一款',
            ),
          ],
        },
        {
          title: { zh: '当场交付', en: 'handed over on the spot' },
          edits: [seize('标识: 送达, 名称: 交付决定书和清单, 阶段: 送达, 时限: 当场')],
        },
      ],
      invalid: [
        {
          title: { zh: '三十个工作日比三十日长', en: 'thirty working days are longer' },
          edits: [
            seize(
              '标识: 处理, 名称: 处理, 阶段: 结案, 时限: 30个工作日, 依据: 《中华人民共和国行政强制法》第二十五条',
            ),
          ],
          expect: [{ at: `${exampleFiles.procedures}:18:37`, message: 'long' }],
        },
        {
          title: { zh: '职权写成四十五日', en: 'forty-five days with the power' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 强制流程\n',
              replace: '  流程: 强制流程\n  办理时限: { 法定: 45日 }\n',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:32:15`, message: 'long' }],
        },
        {
          title: { zh: '决定书七日后才送达', en: 'served after seven days' },
          edits: [seize('标识: 送达, 名称: 送达, 阶段: 送达, 时限: 7日')],
          expect: [{ at: `${exampleFiles.procedures}:18:37`, message: 'handover' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const custody = longSteps(model, ['compulsory-measure'], (step, followed) =>
      ['execution', 'closing'].includes(step.stage) ? periodOf(followed, stepText(step)) : undefined,
    );
    for (const { followed, step, period } of custody) {
      const data = { name: followed.procedure.name, limit: step.limit! };
      const clause = period === FREEZING ? 1 : 0;
      once({ message: 'long', clause, data, ...atStep(model, followed, step, 'limit') });
    }
    const handover = longSteps(model, ['compulsory-measure'], (step, followed) => {
      if (step.stage !== 'service') return undefined;
      return isFreezing(followed) ? HANDOVER : { ...HANDOVER, days: 0 };
    });
    for (const { followed, step } of handover) {
      const data = { name: followed.procedure.name, step: step.name, limit: step.limit! };
      const clause = isFreezing(followed) ? 3 : 2;
      once({ message: 'handover', clause, data, ...atStep(model, followed, step, 'limit') });
    }
    for (const power of powersOfKind(model, 'compulsory-measure')) {
      const { limit } = power.data;
      if (limit?.statutory === undefined) continue;
      const words = [power.name, ...(power.data.measures ?? []).map(({ type }) => type)].join('；');
      if (!/查封|扣押|冻结/.test(words)) continue;
      const period = /冻结/.test(words) && !/查封|扣押/.test(words) ? FREEZING : SEIZURE;
      const written = { limit: limit.statutory, basis: limit.basis, text: '' };
      if (!exceedsPeriod(model, power.organ, written, period)) continue;
      const data = { name: power.name, limit: limit.statutory };
      const clause = period === FREEZING ? 1 : 0;
      report({ message: 'long', clause, data, ...atProperty(model, power, 'statutory', limit) });
    }
  },
});

/** None for restraint of persons and other measures: their periods are those of special laws. */
function periodOf(followed: FollowedProcedure, text: string): StatutoryPeriod | undefined {
  if (isFreezing(followed)) return FREEZING;
  const words = `${followed.procedure.name}；${followed.powers.map(({ name }) => name).join('；')}；${text}`;
  return /查封|扣押/.test(words) ? SEIZURE : undefined;
}

function isFreezing({ procedure, powers }: FollowedProcedure): boolean {
  const names = [procedure.name, ...powers.map(({ name }) => name)];
  return names.some((name) => /冻结/.test(name)) && !names.some((name) => /查封|扣押/.test(name));
}
