/** The year of a scheme is that of its title. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'valid-scheme-year',
    family: 'evaluation',
    pack: 'core',
    severity: 'error',
    title: { zh: '方案的年度同名称一致', en: 'The year of a scheme is that of its title' },
    basis: [opinionsOf2005('三（三）', 'part 3(3)')],
    rationale: {
      zh: '沿用上一年的方案时，名称和年度常常只改了一处，公布的标准、考核表和结果就不是同一年的。',
      en: 'Title and year are easily changed in one place only when a scheme is used again.',
    },
    messages: { differ: { zh: '“{title}”的年度写的是 {year}', en: '"{title}" has the year {year}' } },
    hints: { differ: { zh: '对照文件改正“年度”或者“名称”。', en: 'Correct the year or the title.' } },
    obligations: ['6:95', '6:101'],
    examples: {
      valid: [
        {
          title: { zh: '名称不写年份', en: 'a title without a year' },
          edits: [
            {
              file: exampleFiles.evaluation,
              find: '名称: 2026年行政执法评议考核方案',
              replace: '名称: 行政执法评议考核方案',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '年度没有改', en: 'the year of last time' },
          edits: [{ file: exampleFiles.evaluation, find: '  年度: 2026\n', replace: '  年度: 2025\n' }],
          expect: [{ at: `${exampleFiles.evaluation}:3:7`, message: 'differ' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { title, year } = scheme.data;
      const years = [...(title ?? '').matchAll(/(20\d{2})\s*年/gu)].map((match) => Number(match[1]));
      if (years.length === 0 || year === undefined || years.includes(year)) continue;
      report({ message: 'differ', data: { title, year }, ...atProperty(model, scheme, 'year') });
    }
  },
});
