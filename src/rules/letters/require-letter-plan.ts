/** An organ that enforces has a plan of responsibility letters for the year. */
import { letterLine } from '../../model/letter-line.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-letter-plan',
    family: 'letters',
    pack: 'national',
    severity: 'warning',
    title: { zh: '当年要有责任书', en: 'Responsibility letters for the year' },
    absent: ['letters', 'organ'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '政府要明确所属部门的具体执法责任，部门要明确各机构和岗位的具体执法责任；责任书是通行的形式。本机关或者上级机关当天有效的责任书都算。',
      en: 'Responsibility is fixed in a suitable form, as a rule by letters. A plan of the organ or of a superior that is in force on the day counts.',
    },
    messages: {
      none: {
        zh: '“{organ}”按 {asOf} 没有有效的责任书',
        en: 'As of {asOf} no plan of letters covers "{organ}"',
      },
    },
    hints: {
      none: {
        zh: '在本机关或者本级政府的文件夹里写“责任书”文件：年度、期限、份数、签订期限。',
        en: 'Write a letters file for the organ or its government: year, term, copies, last day for signing.',
      },
    },
    obligations: ['6:67', '6:68', '6:109'],
    examples: {
      valid: [
        {
          title: { zh: '责任期限的最后一天', en: 'the last day of the term' },
          asOf: '2026-12-31',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 年末' }],
        },
      ],
      invalid: [
        {
          title: { zh: '跨了年还没有新的责任书', en: 'a new year without a new plan' },
          asOf: '2027-01-01',
          edits: [{ file: exampleFiles.workspace, find: '名称: 规则示例', replace: '名称: 新年' }],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const planned = new Set(model.letterPlans.filter((plan) => plan.current).map((plan) => plan.organ));
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      if (letterLine(id, model.nodes).some((body) => planned.has(body))) continue;
      report({ message: 'none', data: { organ: organ.name, asOf: model.asOf }, ...atName(model, organ) });
    }
  },
});
