/** The yearly report on the responsibility system is made in December of the same year. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers, reportsOf } from '../fact-records.js';
import { chongqingSupervision } from '../local-clauses.js';
import { atName, atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-december-report',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '十二月报告责任制执行情况', en: 'The responsibility system is reported in December' },
    absent: ['reports', 'organ'],
    basis: [chongqingSupervision('第九条', 'art. 9')],
    rationale: {
      zh: '行政执法机构将每年执行行政执法责任制的情况，在同年十二月向本级人民政府法制工作机构和本系统上一级行政主管部门报告。',
      en: 'Every organ reports on the year in December of that year to the legal-affairs body and to its superior department.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有 {year} 年度执行行政执法责任制情况的报告',
        en: '"{organ}" did not report on {year}',
      },
      time: {
        zh: '“{organ}”{year} 年度的报告日期是 {date}，应当在同年十二月',
        en: '"{organ}" reported on {year} on {date}, not in December of that year',
      },
      addressee: {
        zh: '“{organ}”{year} 年度的报告没有报送“{body}”',
        en: 'The report of "{organ}" on {year} does not go to "{body}"',
      },
    },
    hints: {
      none: {
        zh: '在“报告”文件中记下年度报告：报送对象、日期、内容。',
        en: 'Record the report: to whom, date, topics.',
      },
      time: { zh: '核对日期；确已逾期的，今后在十二月报告。', en: 'Check the date; report in December.' },
      addressee: {
        zh: '在“报送”中加上本级法制工作机构（行政执法监督机构）。',
        en: 'Add the legal-affairs body.',
      },
    },
    obligations: ['L03', '6:108'],
    examples: {
      valid: [
        {
          title: { zh: '十二月三十一日', en: 'on the last day' },
          edits: [{ file: exampleFiles.reports, find: '日期: 2025-12-22', replace: '日期: 2025-12-31' }],
        },
      ],
      invalid: [
        {
          title: { zh: '次年一月才报告', en: 'in January' },
          edits: [{ file: exampleFiles.reports, find: '日期: 2025-12-22', replace: '日期: 2026-01-05' }],
          expect: [{ at: `${exampleFiles.reports}:6:7`, message: 'time' }],
        },
        {
          title: { zh: '没有报法制机构', en: 'not to the legal-affairs body' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '报送: [区政府, 示例区司法局, 示例区人大常委会,',
              replace: '报送: [区政府, 示例区人大常委会,',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:4:7`, message: 'addressee' }],
        },
        {
          title: { zh: '没有报告', en: 'no report' },
          asOf: '2027-01-01',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 来年' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    // The year whose December is over.
    const year = Number(model.asOf.slice(0, 4)) - 1;
    for (const organ of enforcers(model)) {
      if ((organ.data.from ?? '') > `${year}-12-01`) continue;
      const data = { organ: organ.name, year };
      const all = reportsOf(model, organ.id).filter(
        (item) => item.data.year === year && ['annual', 'work'].includes(item.data.kind),
      );
      const node = all.find((item) => item.data.date.startsWith(`${year}-12-`)) ?? all[0];
      if (!node) {
        report({ message: 'none', data, ...atName(model, organ) });
        continue;
      }
      const { date, to } = node.data;
      if (!date.startsWith(`${year}-12-`))
        report({ message: 'time', data: { ...data, date }, ...atProperty(model, node, 'date') });
      const body = organ.data.supervisor;
      if (body !== undefined && !to.includes(body))
        report({ message: 'addressee', data: { ...data, body }, ...atProperty(model, node, 'to') });
    }
  },
});
