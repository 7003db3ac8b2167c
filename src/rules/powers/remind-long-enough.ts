/** The party has the statutory time to perform after a reminder. */

import { citedInstruments } from '../cited-instruments.js';
import { compulsionLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { fallsShortOf, printPeriod, type StatutoryPeriod } from '../statutory-period.js';

/** Article cited by the step -> the least that it leaves, and the index of its clause. */
const LEAST: readonly { article: number; period: StatutoryPeriod; clause: number }[] = [
  { article: 54, period: { instrument: '行政强制法', article: 54, days: 10, unless: [] }, clause: 0 },
  { article: 51, period: { instrument: '行政强制法', article: 51, days: 3, unless: [] }, clause: 1 },
];
const reminder = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 催告, 名称: 催告, 阶段: 催告, ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'remind-long-enough',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '催告要留足履行的时间', en: 'A reminder leaves time to perform' },
    basis: [
      compulsionLaw('第五十四条', 'art. 54'),
      compulsionLaw('第五十一条第一款第二项', 'art. 51(1)(2)'),
      compulsionLaw('第六十九条', 'art. 69'),
    ],
    rationale: {
      zh: '催告书送达十日后当事人仍未履行的，才可以申请人民法院强制执行；代履行要在三日前催告。十日以内的期限是工作日。',
      en: 'The court is asked ten working days after the reminder at the earliest; substitute performance needs a reminder three working days before.',
    },
    messages: {
      short: {
        zh: '流程“{name}”的环节“{step}”只留{limit}，少于法定的{least}',
        en: 'The step "{step}" of "{name}" leaves {limit} only, less than the statutory {least}',
      },
    },
    hints: {
      short: { zh: '改为{least}或者更长。', en: 'Leave {least} or more.' },
    },
    obligations: ['T12', 'N24'],
    examples: {
      valid: [
        {
          title: { zh: '十个工作日', en: 'ten working days' },
          edits: [reminder('时限: 10个工作日, 依据: 《中华人民共和国行政强制法》第五十四条')],
        },
        {
          title: { zh: '引用强制法的十日就是工作日', en: 'the ten days of the law are working days' },
          edits: [reminder('时限: 10日, 依据: 《中华人民共和国行政强制法》第五十四条')],
        },
      ],
      invalid: [
        {
          title: { zh: '七个工作日后就申请', en: 'seven working days' },
          edits: [reminder('时限: 7个工作日, 依据: 《中华人民共和国行政强制法》第五十三条、第五十四条')],
          expect: [{ at: `${exampleFiles.procedures}:12:37`, message: 'short' }],
        },
        {
          title: { zh: '代履行只提前一日', en: 'one day before substitute performance' },
          edits: [reminder('时限: 1个工作日, 依据: 《中华人民共和国行政强制法》第五十一条第一款第（二）项')],
          expect: [{ at: `${exampleFiles.procedures}:12:37`, message: 'short' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    const kinds = ['penalty', 'compulsory-execution', 'levy', 'adjudication', 'license'] as const;
    for (const followed of followedProcedures(model, ...kinds)) {
      for (const step of followed.steps) {
        if (step.stage !== 'reminder' || step.limit === undefined) continue;
        const articles = citedInstruments(model, followed.procedure.organ, step.basis)
          .filter(({ key }) => key === '行政强制法')
          .flatMap((one) => one.articles);
        const least = LEAST.find(({ article }) => articles.includes(article));
        if (!least || !fallsShortOf(model, step.limit, least.period)) continue;
        const data = {
          name: followed.procedure.name,
          step: step.name,
          limit: step.limit,
          least: printPeriod(model, least.period),
        };
        const { clause } = least;
        once({ message: 'short', clause, data, ...atStep(model, followed, step, 'limit') });
      }
    }
  },
});
