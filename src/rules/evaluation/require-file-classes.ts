/** The review of files covers its six classes. */
import type { FileClass } from '../../schema/record-types.generated.js';
import { enums } from '../../schema/schemas.generated.js';
import { defineRule } from '../define-rule.js';
import { labels } from '../label.js';
import { wuhanOpinions } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

const all = Object.keys(enums['file-class'] ?? {}) as FileClass[];

export default defineRule({
  meta: {
    id: 'require-file-classes',
    family: 'evaluation',
    pack: 'wuhan',
    severity: 'warning',
    title: { zh: '案卷评查覆盖六类案件', en: 'The review of files covers six classes' },
    basis: [wuhanOpinions('三（二）4', 'part 3(2)4')],
    rationale: {
      zh: '建立行政处罚、行政许可、行政复议、行政应诉、行政赔偿和群众反映强烈的重大问题等六类案件的案卷评查制度。写有评查表的政府方案，六类都要有。',
      en: 'Files of six classes are reviewed; a scheme of a government that has sheets has them for all.',
    },
    messages: {
      missing: {
        zh: '“{title}”的案卷评查没有：{classes}',
        en: 'The sheets of "{title}" leave out: {classes}',
      },
    },
    hints: { missing: { zh: '在“案卷评查”中各加一表。', en: 'Add a sheet for each.' } },
    obligations: ['6:98'],
    examples: {
      valid: [
        {
          title: { zh: '六类齐全', en: 'all six' },
          edits: [
            {
              file: 'content/示例区/评议考核.yaml',
              find: '',
              replace:
                '- { 标识: 区考核, 名称: 区考核方案, 年度: 2026, 满分: 10, 对象: 执法主体, 案卷评查: [{ 案卷类别: 行政处罚案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政许可案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政复议案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政应诉案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政赔偿案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 群众反映强烈的重大问题案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }], 指标: [{ 标识: 总评, 考核内容: 总评, 分值: 10 }] }\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有行政赔偿', en: 'one left out' },
          edits: [
            {
              file: 'content/示例区/评议考核.yaml',
              find: '',
              replace:
                '- { 标识: 区考核, 名称: 区考核方案, 年度: 2026, 满分: 10, 对象: 执法主体, 案卷评查: [{ 案卷类别: 行政处罚案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政许可案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政复议案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 行政应诉案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }, { 案卷类别: 群众反映强烈的重大问题案卷, 评查项目: [{ 项目: 程序, 评查内容: 合法, 分值: 10 }] }], 指标: [{ 标识: 总评, 考核内容: 总评, 分值: 10 }] }\n',
            },
          ],
          expect: [{ at: 'content/示例区/评议考核.yaml:1:59', message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const scheme of model.schemes) {
      const { target, 'file-review': sheets = [] } = scheme.data;
      if (!scheme.current || target !== 'organ' || sheets.length === 0) continue;
      const missing = all.filter((code) => !sheets.some((sheet) => sheet.class === code));
      if (missing.length === 0) continue;
      const data = { title: scheme.name, classes: labels('file-class', missing) };
      report({ message: 'missing', data, ...atProperty(model, scheme, 'file-review') });
    }
  },
});
