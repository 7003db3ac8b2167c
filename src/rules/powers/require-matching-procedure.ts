/** A power follows a procedure of its own kind. */
import { groupBy } from '../../model/group-by.js';
import { activePowers } from '../active-powers.js';
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-matching-procedure',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '职权适用同一类别的流程', en: 'A power follows a procedure of its kind' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), threeSystemsOf2018('（四）', 'item 4')],
    rationale: {
      zh: '处罚、许可、强制、检查各有法定程序，公开的流程图要和职权相符。流程没有写类别的、类别“待定”和“其他”的职权不看。',
      en: 'Penalties, licenses, compulsion and inspection each have their statutory procedure. Procedures without a kind, and undetermined or other powers, are let be.',
    },
    messages: {
      procedure: {
        zh: '流程“{procedure}”写成{other}的流程，适用它的{count}项职权都是{kind}',
        en: '"{procedure}" is said to be a procedure for {other}; the {count} powers that follow it are all of: {kind}',
      },
      other: {
        zh: '{kind}“{name}”适用的流程“{procedure}”是{other}的流程',
        en: 'The {kind} "{name}" follows "{procedure}", a procedure for {other}',
      },
    },
    hints: {
      procedure: {
        zh: '把流程的“类别”改为{kind}。',
        en: 'Change the kind of the procedure to {kind}.',
      },
      other: {
        zh: '改为本类别的流程；流程可以通用于几类职权的，去掉流程的“类别”。',
        en: 'Name a procedure of its kind; a procedure for several kinds names no kind.',
      },
    },
    obligations: ['6:29', 'D01', '6:28'],
    examples: {
      valid: [
        {
          title: { zh: '流程不分类别', en: 'a procedure without kind' },
          edits: [
            { file: exampleFiles.procedures, find: '  类别: 行政强制措施\n', replace: '' },
            { file: exampleFiles.powers, find: '流程: 处罚流程', replace: '流程: 强制流程' },
            {
              file: exampleFiles.powers,
              find: '流程: 强制流程\n  追责情形: [违法查封',
              replace: '追责情形: [违法查封',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '处罚适用了许可流程', en: 'a penalty by the procedure of licenses' },
          edits: [{ file: exampleFiles.powers, find: '流程: 处罚流程', replace: '流程: 许可流程' }],
          expect: [{ at: `${exampleFiles.powers}:23:7`, message: 'other' }],
        },
        {
          title: { zh: '流程的类别写错', en: 'the kind of the procedure is wrong' },
          edits: [
            { file: exampleFiles.procedures, find: '类别: 行政强制措施', replace: '类别: 行政处罚' },
            { file: exampleFiles.powers, find: '流程: 处罚流程', replace: '流程: 强制流程' },
            { file: exampleFiles.powers, find: '类别: 行政处罚', replace: '类别: 行政强制措施' },
          ],
          expect: [{ at: `${exampleFiles.procedures}:14:7`, message: 'procedure' }],
        },
      ],
    },
  },
  check(model, report) {
    const users = groupBy(activePowers(model), (power) => power.data.procedure ?? '');
    for (const [id, powers] of users) {
      const procedure = model.nodes.get(id);
      if (procedure?.kind !== 'procedure' || !procedure.data.kind) continue;
      const other = label('power-kind', procedure.data.kind);
      const strays = powers.filter(
        ({ data: { kind } }) => ![procedure.data.kind, 'undetermined', 'other'].includes(kind),
      );
      const kinds = new Set(strays.map(({ data }) => data.kind));
      const fits = powers.some(({ data }) => data.kind === procedure.data.kind);
      if (strays.length > 1 && !fits && kinds.size === 1) {
        const kind = label('power-kind', strays[0]!.data.kind);
        const data = { procedure: procedure.name, other, count: strays.length, kind };
        report({ message: 'procedure', data, ...atProperty(model, procedure, 'kind') });
        continue;
      }
      for (const power of strays) {
        const kind = label('power-kind', power.data.kind);
        const data = { name: power.name, kind, procedure: procedure.name, other };
        report({ message: 'other', data, ...atProperty(model, power, 'procedure') });
      }
    }
  },
});
