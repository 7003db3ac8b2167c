/** A penalty decision is handed over on the spot or served within seven working days. */
import { LAWS } from '../cited-instruments.js';
import { penaltyLaw, statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, reportOnce } from '../followed-procedures.js';
import type { StatutoryPeriod } from '../statutory-period.js';
import { longSteps } from '../step-periods.js';

const PERIOD: StatutoryPeriod = {
  instrument: '行政处罚法',
  article: 61,
  days: 7,
  unless: LAWS,
  special: [{ instrument: '治安管理处罚法', article: 116, days: 2 }],
};
const limit = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }',
  replace: `${text} }`,
});

export default defineRule({
  meta: {
    id: 'serve-penalty-in-time',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '处罚决定书要按期送达', en: 'Penalty decisions are served in time' },
    basis: [
      penaltyLaw('第六十一条第一款', 'art. 61(1)'),
      penaltyLaw('第八十五条', 'art. 85'),
      statute(
        '中华人民共和国治安管理处罚法',
        '第一百一十六条第一款',
        'Public Security Administration Penalty Law',
        'art. 116(1)',
        '2026-01-01',
      ),
    ],
    rationale: {
      zh: '决定书应当在宣告后当场交付；当事人不在场的，在七日内送达，这里的七日是工作日。治安管理处罚决定书在二日以内送达。',
      en: 'Handed over on the spot; to an absent party it is served within seven working days, in public security cases within two days.',
    },
    messages: {
      long: {
        zh: '流程“{name}”的环节“{step}”写的送达时限是{limit}，超过法定期限',
        en: 'The step "{step}" of "{name}" gives {limit} for service, more than the statute does',
      },
    },
    hints: {
      long: {
        zh: '改为7个工作日以内（治安管理处罚2日以内），当场交付的写“当场”。',
        en: 'Give 7 working days or less (2 days in public security cases), or 当场.',
      },
    },
    obligations: ['T02'],
    examples: {
      valid: [
        { title: { zh: '当场交付', en: 'on the spot' }, edits: [limit('时限: 当场')] },
        {
          title: { zh: '引用处罚法的七日就是工作日', en: 'the seven days of the law are working days' },
          edits: [limit('时限: 7日, 依据: 《中华人民共和国行政处罚法》第六十一条第一款')],
        },
      ],
      invalid: [
        {
          title: { zh: '十五日', en: 'fifteen days' },
          edits: [limit('时限: 15日')],
          expect: [{ at: `${exampleFiles.procedures}:11:37`, message: 'long' }],
        },
        {
          title: { zh: '十个工作日', en: 'ten working days' },
          edits: [limit('时限: 10个工作日, 依据: 《中华人民共和国行政处罚法》第六十一条')],
          expect: [{ at: `${exampleFiles.procedures}:11:37`, message: 'long' }],
        },
        {
          title: { zh: '治安管理处罚写成七个工作日', en: 'seven working days in a public security case' },
          edits: [limit('时限: 7个工作日, 依据: 《中华人民共和国治安管理处罚法》第一百一十六条第一款')],
          expect: [{ at: `${exampleFiles.procedures}:11:37`, message: 'long' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const service = longSteps(model, ['penalty'], (step) => (step.stage === 'service' ? PERIOD : undefined));
    for (const { followed, step } of service) {
      const data = { name: followed.procedure.name, step: step.name, limit: step.limit! };
      const clause = step.basis?.includes('治安管理处罚法') ? 2 : 0;
      once({ message: 'long', clause, data, ...atStep(model, followed, step, 'limit') });
    }
  },
});
