/** A fine is paid within fifteen days of the decision. */
import { parseDuration } from '../../law/calendar/parse-duration.js';
import { citedInstruments } from '../cited-instruments.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atStep, followedProcedures, reportOnce } from '../followed-procedures.js';
import { stepText } from '../step-words.js';

const BASIS = '依据: 《中华人民共和国行政处罚法》第六十七条第三款';
const payment = (text: string) => ({
  file: exampleFiles.procedures,
  find: '时限: 7个工作日 }\n',
  replace: `时限: 7个工作日 }\n    - { 标识: 执行, 名称: 缴纳罚款, 阶段: 执行, ${text} }\n`,
});

export default defineRule({
  meta: {
    id: 'keep-payment-period',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '缴纳罚款的期限是十五日', en: 'Fines are paid within fifteen days' },
    basis: [penaltyLaw('第六十七条第三款', 'art. 67(3)')],
    rationale: {
      zh: '当事人自收到处罚决定书之日起十五日内缴纳罚款。这是当事人的期限，是自然日，机关不能缩短，也不能改成工作日；经批准暂缓、分期缴纳的除外。只看引用了处罚法第六十七条的执行环节。',
      en: 'Fifteen calendar days from receipt of the decision, the party’s own period: it is neither cut nor counted in working days, but payment may be put off. Only steps of execution that rest on art. 67 are looked at.',
    },
    messages: {
      other: {
        zh: '流程“{name}”的环节“{step}”把缴纳罚款的期限写成{limit}',
        en: 'The step "{step}" of "{name}" gives {limit} for paying the fine',
      },
    },
    hints: {
      other: {
        zh: '改为15日；经批准延期或者分期缴纳的，在“工作形式”中写明。',
        en: 'Write 15日; say so under form where payment is put off or by instalments.',
      },
    },
    obligations: ['T03'],
    examples: {
      valid: [
        { title: { zh: '十五日', en: 'fifteen days' }, edits: [payment(`时限: 15日, ${BASIS}`)] },
        {
          title: { zh: '经批准延期', en: 'put off' },
          edits: [payment(`时限: 3个月, 工作形式: 经批准延期或者分期缴纳, ${BASIS}`)],
        },
      ],
      invalid: [
        {
          title: { zh: '缩短为十日', en: 'cut to ten days' },
          edits: [payment(`时限: 10日, ${BASIS}`)],
          expect: [{ at: `${exampleFiles.procedures}:12:39`, message: 'other' }],
        },
        {
          title: { zh: '写成工作日', en: 'working days' },
          edits: [payment(`时限: 15个工作日, ${BASIS}`)],
          expect: [{ at: `${exampleFiles.procedures}:12:39`, message: 'other' }],
        },
      ],
    },
  },
  check(model, report) {
    const once = reportOnce(report);
    for (const followed of followedProcedures(model, 'penalty')) {
      for (const step of followed.steps) {
        const limit = step.limit === undefined ? undefined : parseDuration(step.limit);
        if (step.stage !== 'execution' || !limit || limit.unit === 'at-once') continue;
        if (limit.unit === 'day' && limit.amount === 15) continue;
        if (/延期|分期|暂缓/.test(stepText(step))) continue;
        const cited = citedInstruments(model, followed.procedure.organ, step.basis);
        if (!cited.some(({ key, articles }) => key === '行政处罚法' && articles.includes(67))) continue;
        const data = { name: followed.procedure.name, step: step.name, limit: step.limit! };
        once({ message: 'other', data, ...atStep(model, followed, step, 'limit') });
      }
    }
  },
});
