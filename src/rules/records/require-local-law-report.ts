/** One year after a local regulation or rule took effect its execution is reported. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { chengduResponsibility } from '../local-clauses.js';
import { missingNewLawReports } from '../new-law-reports.js';
import { atName } from '../point-at.js';

const TYPES = ['local-regulation', 'municipal-rule'] as const;

export default defineRule({
  meta: {
    id: 'require-local-law-report',
    family: 'records',
    pack: 'chengdu',
    severity: 'warning',
    title: {
      zh: '本市新法规、规章一周年专题报告',
      en: 'Local regulations and rules are reported on after a year',
    },
    absent: ['reports', 'organ'],
    basis: [chengduResponsibility('第十五条', 'art. 15')],
    rationale: {
      zh: '负责实施的本市新公布的地方性法规、政府规章实施一周年时，向本级人民代表大会常务委员会和本级人民政府专题报告。只看本机关依据目录中近三年施行的、不是修正修订的。',
      en: 'On the first anniversary of a local regulation or rule the department reports to the standing committee and the government.',
    },
    messages: {
      none: {
        zh: '《{law}》到 {due} 实施满一周年，“{organ}”没有专题报告',
        en: '"{law}" was in force for a year on {due}, and "{organ}" has not reported on it',
      },
    },
    hints: {
      none: {
        zh: '在“报告”文件中记一条新法实施情况报告，“法律”写这部法规或者规章。',
        en: 'Record a report of kind new-law that names it.',
      },
    },
    obligations: ['N29', '6:19'],
    examples: {
      valid: [
        {
          title: { zh: '国家的法律不在此列', en: 'national laws aside' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  施行日期: 2023-12-01\n',
              replace: '  施行日期: 2025-06-01\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有专题报告', en: 'not reported' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  名称: 食品经营许可和备案管理办法\n  效力级别: 部门规章\n  制定机关: 国家市场监督管理总局\n  施行日期: 2023-12-01\n',
              replace:
                '  名称: 成都市示例条例\n  效力级别: 地方性法规\n  制定机关: 成都市人民代表大会常务委员会\n  施行日期: 2025-06-01\n',
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
