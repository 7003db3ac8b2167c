/** One year after a new law took effect its execution is reported. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { chongqingDecision, chongqingSupervision } from '../local-clauses.js';
import { missingNewLawReports } from '../new-law-reports.js';
import { atName } from '../point-at.js';

const TYPES = ['law', 'administrative-regulation', 'local-regulation'] as const;

export default defineRule({
  meta: {
    id: 'require-new-law-report',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '新法施行一年后报告执行情况', en: 'A new law is reported on after one year' },
    absent: ['reports', 'organ'],
    basis: [chongqingSupervision('第八条', 'art. 8'), chongqingDecision('三（五）', 'part 3(5)')],
    rationale: {
      zh: '新颁布的法律、法规施行一年后，行政主管部门向本级人民政府法制工作机构和本系统上一级主管部门报告执行情况。只看本机关依据目录中近三年施行的、不是修正修订的法律、法规。',
      en: 'A year after a new law or regulation took effect its execution is reported. Asked for are those of the own list of the last three years, amendments aside.',
    },
    messages: {
      none: {
        zh: '《{law}》到 {due} 施行满一年，“{organ}”没有执行情况的报告',
        en: '"{law}" was in force for a year on {due}, and "{organ}" has not reported on it',
      },
    },
    hints: {
      none: {
        zh: '在“报告”文件中记一条新法实施情况报告，“法律”写这部法律；是修正、修订的，在依据的“版本”中写明。',
        en: 'Record a report of kind new-law that names it; mark amendments in version.',
      },
    },
    obligations: ['6:19', 'N29'],
    examples: {
      valid: [
        {
          title: { zh: '已经报告', en: 'reported' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  效力级别: 部门规章\n  制定机关: 国家市场监督管理总局\n  施行日期: 2023-12-01\n',
              replace: '  效力级别: 行政法规\n  制定机关: 国务院\n  施行日期: 2025-06-01\n',
            },
            {
              file: 'content/示例区/市监局/报告/新法.yaml',
              find: '',
              replace:
                '- { 标识: 新法报告, 种类: 新法实施情况报告, 执法主体: 市监局, 报送: [示例区司法局], 年度: 2026, 日期: 2026-06-20, 法律: 《食品经营许可和备案管理办法》 }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有报告', en: 'not reported' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  效力级别: 部门规章\n  制定机关: 国家市场监督管理总局\n  施行日期: 2023-12-01\n',
              replace: '  效力级别: 行政法规\n  制定机关: 国务院\n  施行日期: 2025-06-01\n',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:34:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const { organ, basis, due } of missingNewLawReports(model, TYPES)) {
      const data = { law: basis.data.title, due, organ: organ.name };
      report({ message: 'none', data, ...atName(model, basis) });
    }
  },
});
