/** Yearly reports go to the government, the congress and the superior department. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { yichangOpinions } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

const bodies = [
  { zh: '本级人民政府', en: 'the government', words: /政府$/u },
  { zh: '权力机关', en: 'the congress', words: /人大|人民代表大会/u },
  { zh: '上级主管部门', en: 'the superior department', words: /局$|厅$|委员会$|部$|总局/u },
] as const;

export default defineRule({
  meta: {
    id: 'require-report-addressees',
    family: 'records',
    pack: 'yichang',
    severity: 'warning',
    title: { zh: '报告要报政府、人大和上级部门', en: 'Reports go to government, congress and superior' },
    basis: [yichangOpinions('四（二）', 'part 4(2)')],
    rationale: {
      zh: '行政执法部门向同级政府、权力机关和上级主管部门报告推行行政执法责任制的情况。',
      en: 'Departments report to their government, the congress and the superior department.',
    },
    messages: { missing: { zh: '“{name}”没有报送：{bodies}', en: '"{name}" does not go to: {bodies}' } },
    hints: { missing: { zh: '在“报送”中写全。', en: 'Add them to the addressees.' } },
    obligations: ['6:108'],
    examples: {
      valid: [
        {
          title: { zh: '其他报告不作要求', en: 'other reports aside' },
          edits: [
            {
              file: exampleFiles.reports,
              find: '  种类: 统计年报\n  执法主体: 市监局\n  报送: [区政府, 示例市市场监督管理局]',
              replace: '  种类: 统计年报\n  执法主体: 市监局\n  报送: [区政府]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有报人大', en: 'not to the congress' },
          edits: [{ file: exampleFiles.reports, find: '示例区人大常委会, ', replace: '' }],
          expect: [{ at: `${exampleFiles.reports}:4:7`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.reports) {
      const organ = model.nodes.get(node.data.organ);
      if (!['annual', 'work'].includes(node.data.kind) || !node.current) continue;
      if (organ?.kind !== 'organ' || organ.data.nature !== 'department') continue;
      const names = node.data.to.map((to) => model.nodes.get(to)?.name ?? to);
      const missing = bodies.filter(({ words }) => !names.some((name) => words.test(name)));
      if (missing.length === 0) continue;
      const list = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
      report({
        message: 'missing',
        data: { name: node.name, bodies: list },
        ...atProperty(model, node, 'to'),
      });
    }
  },
});
