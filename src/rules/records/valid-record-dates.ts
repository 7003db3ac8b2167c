/** The dates of a record of fact follow each other as the facts must. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ModelNode } from '../../model/model.js';
import { decisionOf2008, opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

interface Step {
  readonly key: string;
  readonly date: string | undefined;
  readonly what: Text;
}

const step = (key: string, date: string | undefined, zh: string, en: string): Step => ({
  key,
  date,
  what: { zh, en },
});

export default defineRule({
  meta: {
    id: 'valid-record-dates',
    family: 'records',
    pack: 'core',
    severity: 'error',
    title: { zh: '记录的日期前后相符', en: 'The dates of a record follow each other' },
    basis: [
      opinionsOf2005('二（一）', 'part 2(1)'),
      decisionOf2008('（十五）', 'item 15'),
      supervisionRegulation('第二十七条第二款', 'art. 27(2)'),
      supervisionRegulation('第十三条', 'art. 13'),
    ],
    rationale: {
      zh: '先有报送后有核准，先有制定后有清理，先有清理后有公布，先提出争议后处理，先收到监督文书后报送纠正情况。次序颠倒，一定有一个日期写错了。',
      en: 'First submitted, then approved; first issued, then reviewed, then published; first raised, then settled; first received, then answered.',
    },
    messages: {
      order: {
        zh: '“{name}”的{later}是 {after}，早于{earlier} {before}',
        en: '"{name}": {later} {after} is before {earlier} {before}',
      },
      year: {
        zh: '“{name}”报告的是 {year} 年度，日期却是 {date}',
        en: '"{name}" reports on {year}, but is dated {date}',
      },
    },
    hints: {
      order: { zh: '对照文件改正其中一个日期。', en: 'Correct one of the dates by the papers.' },
      year: { zh: '对照文件改正“年度”或者“日期”。', en: 'Correct the year or the date by the paper.' },
    },
    obligations: ['6:20', '6:37'],
    examples: {
      valid: [
        {
          title: { zh: '同一天', en: 'the same day' },
          edits: [
            { file: exampleFiles.documents, find: '公布日期: 2026-02-10', replace: '公布日期: 2026-01-20' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '清理以前就公布', en: 'published before the review' },
          edits: [
            { file: exampleFiles.documents, find: '公布日期: 2026-02-10', replace: '公布日期: 2026-01-19' },
          ],
          expect: [{ at: `${exampleFiles.documents}:1:119`, message: 'order' }],
        },
        {
          title: { zh: '报送晚于核准', en: 'submitted after the approval' },
          edits: [
            {
              file: exampleFiles.approvals,
              find: '事项: 职权分解, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-01-12',
              replace: '事项: 职权分解, 执法主体: 市监局, 核准机关: 区政府, 报送日期: 2026-02-12',
            },
          ],
          expect: [{ at: `${exampleFiles.approvals}:3:69`, message: 'order' }],
        },
        {
          title: { zh: '年度没过完就有统计', en: 'figures of a year that is not over' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '  年度: 2025\n  日期: 2026-01-20',
              replace: '  年度: 2026\n  日期: 2026-01-20',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:20:7`, message: 'year' }],
        },
        {
          title: { zh: '年度写错', en: 'a wrong year' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '  年度: 2025\n  日期: 2025-12-22',
              replace: '  年度: 2026\n  日期: 2025-12-22',
            },
          ],
          expect: [{ at: `${exampleFiles.reports}:5:7`, message: 'year' }],
        },
      ],
    },
  },
  check(model, report) {
    const look = (node: ModelNode, clause: number, steps: readonly Step[], owner?: object): void => {
      const dated = steps.filter((item) => item.date !== undefined);
      for (const [index, { key, date, what }] of dated.entries()) {
        const before = dated[index - 1];
        if (!before || before.date! <= date!) continue;
        const data = {
          name: node.name,
          later: what,
          after: date!,
          earlier: before.what,
          before: before.date!,
        };
        report({ message: 'order', data, clause, ...atProperty(model, node, key, owner) });
        return;
      }
    };
    for (const node of model.approvals)
      look(node, 0, [
        step('reported', node.data.reported, '报送日期', 'submitted on'),
        step('date', node.data.date, '核准日期', 'approved on'),
      ]);
    for (const node of model.normativeDocuments) {
      const issued = step('document', node.data.document?.date, '文件日期', 'issued on');
      look(node, 1, [
        issued,
        step('reviewed', node.data.reviewed, '清理日期', 'reviewed on'),
        step('published', node.data.published, '公布日期', 'published on'),
      ]);
      look(node, 1, [issued, step('filed', node.data.filed, '备案日期', 'filed on')]);
    }
    for (const node of model.disputes) {
      const { raised, steps = [] } = node.data;
      // The day of the decision is held against that of the dispute when the file is read.
      for (const [index, item] of steps.entries()) {
        const before = steps[index - 1]?.date ?? raised;
        const pair = [
          step('date', before, '前一环节日期', 'the step before'),
          step('date', item.date, '日期', 'date'),
        ];
        look(node, 3, pair, item);
      }
    }
    for (const node of model.supervisionPapers) {
      const { date, due, answered, objection } = node.data;
      const issued = step('date', date, '制发日期', 'issued on');
      look(node, 2, [issued, step('due', due, '期限', 'due on')]);
      look(node, 2, [issued, step('answered', answered, '报送日期', 'answered on')]);
      if (objection)
        look(
          node,
          2,
          [
            issued,
            step('date', objection.date, '异议日期', 'objection of'),
            step('answered', objection.answered, '答复日期', 'answered on'),
          ],
          objection,
        );
    }
    for (const node of model.reports) {
      const { kind, year, date, decided } = node.data;
      // What covers a whole year is not written before its last month.
      const first = kind === 'annual' || kind === 'statistics' ? `${year}-12-01` : `${year}-01-01`;
      if (date !== undefined && date < first)
        report({
          message: 'year',
          clause: 0,
          data: { name: node.name, year, date },
          ...atProperty(model, node, 'year'),
        });
      look(node, 0, [
        step('decided', decided, '决定日期', 'decided on'),
        step('date', date, '报告日期', 'reported on'),
      ]);
    }
  },
});
