/** The marks of a sheet for the review of files add up to full marks. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'valid-review-sheet',
    family: 'evaluation',
    pack: 'core',
    severity: 'error',
    title: { zh: '案卷评查表的分值之和等于满分', en: 'A sheet for files adds up to full marks' },
    basis: [opinionsOf2005('三（四）', 'part 3(4)')],
    rationale: {
      zh: '案卷评查是考核执法质量的重要方法，原则上采取百分制。一类案卷一张表，各项分值之和应当等于方案的满分。',
      en: 'Files are reviewed out of a hundred as a rule: the items of each sheet add up to the full marks of the scheme.',
    },
    messages: {
      sum: {
        zh: '“{class}”评查表的分值之和是 {sum} 分，满分是 {full} 分',
        en: 'The sheet "{class}" adds up to {sum}, full marks are {full}',
      },
    },
    hints: { sum: { zh: '调整评查项目的“分值”。', en: 'Adjust the marks of its items.' } },
    obligations: ['6:95', '6:98', 'L06'],
    examples: {
      valid: [
        {
          title: { zh: '合计一百分', en: 'a hundred in all' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '  重点考核次数: 2\n',
              replace:
                '  案卷评查:\n    - { 案卷类别: 行政处罚案卷, 评查项目: [{ 项目: 程序, 评查内容: 程序合法, 分值: 40 }, { 项目: 文书, 评查内容: 文书规范, 分值: 60 }] }\n  重点考核次数: 2\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '少了十分', en: 'ten short' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '  重点考核次数: 2\n',
              replace:
                '  案卷评查:\n    - { 案卷类别: 行政处罚案卷, 评查项目: [{ 项目: 程序, 评查内容: 程序合法, 分值: 30 }, { 项目: 文书, 评查内容: 文书规范, 分值: 60 }] }\n  重点考核次数: 2\n',
            },
          ],
          expect: [{ at: `${exampleFiles.evaluation}:31:15`, message: 'sum' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { 'file-review': sheets = [], 'full-marks': full } = scheme.data;
      for (const sheet of sheets) {
        const { items = [] } = sheet;
        if (items.length === 0 || full === undefined || items.some(({ marks }) => marks === undefined))
          continue;
        const sum = Math.round(items.reduce((all, { marks }) => all + marks, 0) * 1e6) / 1e6;
        if (sum === full) continue;
        const data = { class: label('file-class', sheet.class), sum, full };
        report({ message: 'sum', data, ...atProperty(model, scheme, 'class', sheet) });
      }
    }
  },
});
