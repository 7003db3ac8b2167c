/** The figures of last year's enforcement are published and reported by the end of January. */
import { threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, factsAbout, reportsOf } from '../fact-records.js';
import { atName, atProperty } from '../point-at.js';

const published =
  '- { 标识: 公布统计, 内容: 执法统计年报, 执法主体: 市监局, 日期: 2026-01-20, 渠道: [区政府网站] }\n';

export default defineRule({
  meta: {
    id: 'require-annual-statistics',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: { zh: '一月底前公开并报送上年统计', en: "Last year's figures by the end of January" },
    absent: ['reports', 'publications', 'organ'],
    basis: [threeSystemsOf2018('（六）', 'item 6')],
    rationale: {
      zh: '每年一月三十一日前公开本机关上年度行政执法总体情况有关数据，并报本级人民政府和上级主管部门。统计年报，或者写有统计数字的年度报告都算。',
      en: 'By 31 January the figures of the past year are published and reported to the own government and the superior department.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有 {year} 年度执法统计的报告',
        en: '"{organ}" has no report of its figures of {year}',
      },
      late: {
        zh: '“{organ}”{year} 年度执法统计 {date} 才报送，应当在 {limit} 以前',
        en: 'The figures of "{organ}" of {year} were reported on {date}, after {limit}',
      },
      unpublished: {
        zh: '“{organ}”{year} 年度执法统计报送了，没有公开的记录',
        en: 'The figures of "{organ}" of {year} were reported but not published',
      },
    },
    hints: {
      none: {
        zh: '在“报告”文件中记一条统计年报：年度、报送对象、日期和统计数字。',
        en: 'Record the report: year, to whom, date, figures.',
      },
      late: { zh: '核对日期；确已逾期的，今后按期报送。', en: 'Check the date; be in time next year.' },
      unpublished: {
        zh: '公开后在“公布”文件中记一条，内容写“执法统计年报”。',
        en: 'Publish them and record it, subject statistics.',
      },
    },
    obligations: ['6:108', '6:120'],
    examples: {
      valid: [
        {
          title: { zh: '一月里还不到期', en: 'January is not over' },
          asOf: '2026-01-10',
          edits: [{ file: exampleFiles.publications, find: published, replace: '' }],
        },
      ],
      invalid: [
        {
          title: { zh: '过了一月没有报告', en: 'January is over' },
          asOf: '2027-02-01',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 来年' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
        {
          title: { zh: '报送晚了', en: 'reported late' },
          edits: [
            { file: exampleFiles.reports, find: '  日期: 2026-01-20\n', replace: '  日期: 2026-02-02\n' },
          ],
          expect: [{ at: `${exampleFiles.reports}:21:7`, message: 'late' }],
        },
        {
          title: { zh: '没有公开', en: 'not published' },
          edits: [{ file: exampleFiles.publications, find: published, replace: '' }],
          expect: [{ at: `${exampleFiles.reports}:16:7`, message: 'unpublished' }],
        },
      ],
    },
  },
  check(model, report) {
    const now = Number(model.asOf.slice(0, 4));
    // Until February the year before the last is looked at.
    const year = model.asOf > `${now}-01-31` ? now - 1 : now - 2;
    const limit = `${year + 1}-01-31`;
    for (const organ of enforcers(model)) {
      if ((organ.data.from ?? '') > `${year}-12-31`) continue;
      const data = { organ: organ.name, year, limit };
      const own = reportsOf(model, organ.id).filter((item) => item.data.year === year && item.data.figures);
      const figures = own.find(({ data }) => data.kind === 'statistics' || data.kind === 'annual');
      if (!figures) {
        // Who began to keep records later is not asked for older years.
        if (year < now - 1) continue;
        report({ message: 'none', data, ...atName(model, organ) });
        continue;
      }
      const { date } = figures.data;
      if (date > limit)
        report({ message: 'late', data: { ...data, date }, ...atProperty(model, figures, 'date') });
      const isPublished = factsAbout(model.publications, organ.id, 'statistics').some((item) =>
        item.data.date.startsWith(`${year + 1}-`),
      );
      if (!isPublished) report({ message: 'unpublished', data, ...atName(model, figures) });
    }
  },
});
