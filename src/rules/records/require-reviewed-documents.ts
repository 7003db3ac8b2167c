/** Normative documents are reviewed every two years, and the result is published. */
import { addCalendarYears } from '../../law/calendar/civil-date.js';
import { decisionOf2008 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { surelyAfterWorkingDays } from '../fact-records.js';
import { atName, atProperty } from '../point-at.js';

const date = '文件: { 名称: 食品摊贩备案管理办法, 日期: 2024-03-01 }, 结论: 继续有效, 清理日期: 2026-01-20';

export default defineRule({
  meta: {
    id: 'require-reviewed-documents',
    family: 'records',
    pack: 'national',
    severity: 'warning',
    title: {
      zh: '规范性文件定期清理并公布结果',
      en: 'Normative documents are reviewed and the result published',
    },
    basis: [decisionOf2008('（十五）', 'item 15')],
    rationale: {
      zh: '市县政府及其部门每隔两年清理一次规范性文件，清理后公布继续有效、废止和失效的目录；未列入继续有效目录的，不得作为行政管理的依据。',
      en: 'Cities, counties and their departments review their normative documents every two years and publish which remain in force.',
    },
    messages: {
      overdue: {
        zh: '《{title}》{reviewed} 清理以后已满两年没有再清理',
        en: '"{title}" was last reviewed on {reviewed}, over two years ago',
      },
      unpublished: {
        zh: '《{title}》的清理结论没有公布日期',
        en: 'The result of the review of "{title}" is not published',
      },
      expired: {
        zh: '《{title}》有效期到 {until} 为止，清理结论还是“继续有效”',
        en: '"{title}" was valid until {until}, yet it is listed as in force',
      },
    },
    hints: {
      overdue: {
        zh: '清理后改写“结论”“清理日期”“公布日期”。',
        en: 'Review it and rewrite conclusion and dates.',
      },
      unpublished: { zh: '公布清理结果，补写“公布日期”。', en: 'Publish the result and add the day.' },
      expired: {
        zh: '不再施行的，结论改为“宣布失效”；仍要施行的，重新发布后改写“有效期至”。',
        en: 'Mark it as lapsed, or issue it again and change the last day.',
      },
    },
    obligations: ['6:17', '6:18'],
    examples: {
      valid: [
        {
          title: { zh: '已经废止的不再清理', en: 'a repealed one' },
          asOf: '2028-03-01',
          edits: [{ file: exampleFiles.documents, find: '结论: 继续有效', replace: '结论: 废止' }],
        },
        {
          title: { zh: '满两年的当天', en: 'two years to the day' },
          asOf: '2028-01-20',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 后年' }],
        },
      ],
      invalid: [
        {
          title: { zh: '两年没有清理', en: 'overdue' },
          asOf: '2028-01-21',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 后年' }],
          expect: [{ at: `${exampleFiles.documents}:1:83`, message: 'overdue' }],
        },
        {
          title: { zh: '清理了没有公布', en: 'not published' },
          edits: [{ file: exampleFiles.documents, find: ', 公布日期: 2026-02-10', replace: '' }],
          expect: [{ at: `${exampleFiles.documents}:1:31`, message: 'unpublished' }],
        },
        {
          title: { zh: '有效期已过', en: 'past its last day' },
          edits: [{ file: exampleFiles.documents, find: date, replace: `${date}, 有效期至: 2026-08-31` }],
          expect: [{ at: `${exampleFiles.documents}:1:101`, message: 'expired' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.normativeDocuments) {
      const { conclusion, reviewed, published, until } = node.data;
      const organ = model.nodes.get(node.data.organ);
      const isLocal = organ?.kind === 'organ' && ['city', 'county'].includes(organ.data.level);
      if (!node.current || !isLocal || reviewed === undefined) continue;
      const title = node.name;
      const isKept = conclusion === 'kept';
      if (isKept && until !== undefined && until < model.asOf)
        report({ message: 'expired', data: { title, until }, ...atProperty(model, node, 'until') });
      else if (isKept && addCalendarYears(reviewed, 2) < model.asOf)
        report({ message: 'overdue', data: { title, reviewed }, ...atProperty(model, node, 'reviewed') });
      if (published === undefined && surelyAfterWorkingDays(reviewed, 20) < model.asOf)
        report({
          message: 'unpublished',
          data: { title },
          missing: { published: '公布日期' },
          ...atName(model, node),
        });
    }
  },
});
