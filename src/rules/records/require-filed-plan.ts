/** The plan by which an organ carries out the decision is filed with the city government. */

import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { chongqingDecision } from '../local-clauses.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-filed-plan',
    family: 'records',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '实施办法报市政府备案', en: 'Plans are filed with the city government' },
    basis: [chongqingDecision('八', 'part 8')],
    rationale: {
      zh: '区县人民政府和市人民政府各部门制定贯彻实施办法，报市人民政府备案。',
      en: 'Districts and departments draw up their plans and file them with the city government.',
    },
    messages: { unfiled: { zh: '《{title}》没有备案日期', en: '"{title}" is not filed' } },
    hints: { unfiled: { zh: '报市人民政府备案，补写“备案日期”。', en: 'File it and add the day.' } },
    obligations: ['6:115'],
    examples: {
      valid: [
        {
          title: { zh: '别的制度不必备案', en: 'other systems are not filed' },
          edits: [{ file: exampleFiles.systems, find: '名称: 岗位责任制度', replace: '名称: 岗位责任制' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有备案', en: 'not filed' },
          edits: [{ file: exampleFiles.systems, find: '备案日期: 2026-01-15, ', replace: '' }],
          expect: [{ at: `${exampleFiles.systems}:11:40`, message: 'unfiled' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const node of model.systems) {
      if (!node.current || node.data.kind !== 'plan' || node.data.filed !== undefined) continue;
      report({
        message: 'unfiled',
        data: { title: node.name },
        missing: { filed: '备案日期' },
        ...atName(model, node),
      });
    }
  },
});
