/** Two findings with everything in them, for the formats. */
import type { Report } from '../../src/diagnostics/define-format.js';
import type { Diagnostic, SuppressedDiagnostic } from '../../src/diagnostics/diagnostic.js';

const text = '- 标识: 甲\n  依据: 《产品质量法》第十八条\n';

export const full: Diagnostic = {
  rule: 'require-basis-listed',
  severity: 'error',
  message: { zh: '引用了“《产品质量法》”，但目录里没有它', en: '"《产品质量法》" is not listed' },
  place: { file: '内容/职权 1,a:b.yaml', line: 2, column: 7, endLine: 2, endColumn: 14 },
  pointer: '/0/bases/0/cite',
  subject: '甲',
  basis: { zh: '国办发〔2005〕37号二（一）', en: 'No. 37 of 2005' },
  related: [
    {
      message: { zh: '这里也引用了它', en: 'cited here too' },
      place: { file: 'b.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 },
    },
  ],
  hint: { zh: '登记它。\n或者改正。', en: 'List it.\nOr correct it.' },
  url: 'docs/rules/require-basis-listed.md',
};

export const bare: Diagnostic = {
  rule: 'yaml-syntax',
  severity: 'warning',
  message: { zh: '<缩进> & "引号"', en: '100% <wrong> & "quoted"' },
  place: { file: '内容/职权 1,a:b.yaml', line: 9, column: 1, endLine: 10, endColumn: 1 },
};

export const excepted: SuppressedDiagnostic = {
  finding: full,
  reason: '正在修订',
  approver: '局长办公会',
  until: '2026-12-31',
  place: { file: '检查例外.yaml', line: 3, column: 3, endLine: 8, endColumn: 1 },
};

export function report(changes: Partial<Report> = {}): Report {
  return {
    asOf: '2026-11-01',
    diagnostics: [full, bare],
    language: 'zh',
    color: false,
    version: '1.2.3',
    rules: [
      {
        id: 'require-basis-listed',
        severity: 'error',
        title: { zh: '要列入目录', en: 'Listed' },
        rationale: { zh: '目录要全。', en: 'The list is complete.' },
        family: 'bases',
        url: 'docs/rules/require-basis-listed.md',
      },
    ],
    textOf: (file) => (file === full.place.file ? text : undefined),
    ...changes,
  };
}
