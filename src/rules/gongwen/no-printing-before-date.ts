/** A paper is printed on or after its date. */
import { paperStandard } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const print = (date: string) => [
  {
    file: exampleFiles.notice,
    find: '附件: [权责清单]\n',
    replace: `附件: [权责清单]\n印发: { 机关: 示例区市场监督管理局办公室, 日期: ${date} }\n`,
  },
];

export default defineRule({
  meta: {
    id: 'no-printing-before-date',
    family: 'gongwen',
    pack: 'gongwen',
    severity: 'error',
    title: { zh: '印发日期不早于成文日期', en: 'No printing before the date of the paper' },
    basis: [paperStandard('7.4.3')],
    rationale: {
      zh: '印发日期是公文送印的日期，成文日期是签发的日期，先签发后送印。',
      en: 'A paper is signed out first and printed afterwards.',
    },
    messages: {
      early: {
        zh: '印发日期 {printed} 早于成文日期 {date}',
        en: 'Printed on {printed}, before the date of the paper {date}',
      },
    },
    hints: { early: { zh: '核对两个日期。', en: 'Check both dates.' } },
    obligations: [],
    examples: {
      valid: [{ title: { zh: '当天印发', en: 'the same day' }, edits: print('2026-02-10') }],
      invalid: [
        {
          title: { zh: '早了一天', en: 'a day early' },
          edits: print('2026-02-09'),
          expect: [{ at: `${exampleFiles.notice}:9:30`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const notice of model.notices) {
      const { date, printed } = notice.data;
      if (printed?.date === undefined || date === undefined || printed.date >= date) continue;
      report({
        message: 'early',
        data: { printed: printed.date, date },
        ...atProperty(model, notice, 'date', printed),
      });
    }
  },
});
