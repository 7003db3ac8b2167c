/** Short clocks inside a case: registered evidence, referral to the police, withdrawn publication, fines taken on the spot. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { EffectiveStep } from '../../model/effective-procedure.js';
import type { PowerKind } from '../../schema/record-types.generated.js';
import { LAWS, REGULATIONS } from '../cited-instruments.js';
import { penaltyLaw, statute } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, reportOnce } from '../followed-procedures.js';
import { printPeriod, type StatutoryPeriod } from '../statutory-period.js';
import { longSteps } from '../step-periods.js';

interface Clock {
  /** What the name of the step says. */
  readonly words: RegExp;
  readonly clause: number;
  readonly period: StatutoryPeriod;
  /** Where the period is made up of two. */
  readonly most?: Text;
}

const penalty = { instrument: '行政处罚法', unless: LAWS };
const CLOCKS: readonly Clock[] = [
  { words: /登记保存/u, clause: 0, period: { ...penalty, article: 56, days: 7 } },
  {
    words: /(?:撤回|撤下|撤除).{0,6}(?:公开|公示|信息)/u,
    clause: 1,
    period: { ...penalty, article: 48, days: 3 },
  },
  { words: /上?[交缴]当场收缴/u, clause: 2, period: { ...penalty, article: 71, days: 2 } },
  {
    words: /移送.{0,4}(?:公安|司法)|(?:涉嫌)?犯罪(?:案件)?移送|移送涉嫌犯罪/u,
    clause: 3,
    period: { instrument: '行政执法机关移送涉嫌犯罪案件的规定', article: 5, days: 4, unless: REGULATIONS },
    most: { zh: '三日批准、二十四小时移送', en: 'three days to approve and a day to hand over' },
  },
];
const KINDS: readonly PowerKind[] = ['penalty', 'inspection', 'compulsory-measure', 'other'];
const step = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 别项, ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'keep-case-clocks',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '登记保存、移送、撤回公开要按时', en: 'Short clocks inside a case are kept' },
    basis: [
      penaltyLaw('第五十六条', 'art. 56'),
      penaltyLaw('第四十八条第二款', 'art. 48(2)'),
      penaltyLaw('第七十一条', 'art. 71'),
      statute(
        '行政执法机关移送涉嫌犯罪案件的规定',
        '第五条第二款',
        'Provisions on Referral of Suspected Crimes',
        'art. 5(2)',
        '2020-08-07',
      ),
    ],
    rationale: {
      zh: '先行登记保存的证据七个工作日内作出处理决定；公开的处罚决定被变更、撤销的，三个工作日内撤回信息；当场收缴的罚款二个工作日内上交；涉嫌犯罪的案件，负责人自接到报告起三日内决定，批准后二十四小时内移送。看名称写明这些事项的环节的时限。',
      en: 'Registered evidence is dealt with within seven working days; a changed penalty decision is withdrawn within three; fines taken on the spot are handed in within two; a suspected crime is decided on within three days and handed over within twenty-four hours.',
    },
    messages: {
      long: {
        zh: '流程“{name}”的环节“{step}”时限是{limit}，超过法定的{most}',
        en: 'The step "{step}" of "{name}" takes {limit}, more than the statutory {most}',
      },
    },
    hints: {
      long: { zh: '缩短这个环节的时限，不超过{most}。', en: 'Shorten the step to {most} or less.' },
    },
    obligations: ['T05', 'T07', 'T13', 'P12'],
    examples: {
      valid: [
        {
          title: { zh: '七个工作日处理登记保存', en: 'seven working days' },
          edits: [step('名称: 先行登记保存处理, 阶段: 调查, 时限: 7个工作日')],
        },
        {
          title: { zh: '三日批准移送', en: 'three days to approve' },
          edits: [step('名称: 移送公安机关, 阶段: 决定, 时限: 3日')],
        },
      ],
      invalid: [
        {
          title: { zh: '登记保存三十日', en: 'thirty days of registered evidence' },
          edits: [step('名称: 先行登记保存, 阶段: 调查, 时限: 30日')],
          expect: [{ at: `${exampleFiles.procedures}:12:41`, message: 'long' }],
        },
        {
          title: { zh: '十日才移送', en: 'referred after ten days' },
          edits: [step('名称: 涉嫌犯罪案件移送, 阶段: 结案, 时限: 10日')],
          expect: [{ at: `${exampleFiles.procedures}:12:43`, message: 'long' }],
        },
        {
          title: { zh: '七个工作日才撤回', en: 'withdrawn after seven working days' },
          edits: [step('名称: 撤回公开信息, 阶段: 公开, 时限: 7个工作日')],
          expect: [{ at: `${exampleFiles.procedures}:12:41`, message: 'long' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const { followed, step: found, period } of longSteps(model, KINDS, (one) => clockOf(one)?.period)) {
      const { clause, most = printPeriod(model, period) } = clockOf(found)!;
      const data = {
        name: followed.procedure.name,
        step: found.name,
        limit: found.limit!,
        most,
      };
      once({ message: 'long', clause, data, ...atStep(model, followed, found, 'limit') });
    }
  },
});

function clockOf({ name }: EffectiveStep): Clock | undefined {
  return CLOCKS.find(({ words }) => words.test(name));
}
