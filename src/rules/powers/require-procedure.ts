/** Every power has a procedure to follow. */
import { activePowers } from '../active-powers.js';
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-procedure',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '每项职权都要有流程', en: 'Every power has a procedure' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), threeSystemsOf2018('（四）', 'item 4')],
    rationale: {
      zh: '不同岗位之间的职权要相互衔接，做到执法流程清楚；执法流程图要编制并公开。类别“待定”的职权不作要求。',
      en: 'Powers connect between posts by a clear procedure, and the flow chart is published. Undetermined powers are exempt.',
    },
    messages: {
      none: { zh: '{kind}“{name}”没有写明适用的流程', en: 'The {kind} "{name}" names no procedure' },
    },
    hints: {
      none: {
        zh: '加上“流程”，写“流程”文件中一项流程的标识；多项职权可以共用一个流程。',
        en: 'Add the id of a procedure; many powers may share one.',
      },
    },
    obligations: ['6:28', '6:29', '6:32'],
    examples: {
      valid: [
        {
          title: { zh: '多项职权共用一个流程', en: 'a shared procedure' },
          edits: [{ file: exampleFiles.powers, find: '流程: 强制流程', replace: '流程: 处罚流程' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有流程', en: 'no procedure' },
          edits: [{ file: exampleFiles.powers, find: '  流程: 处罚流程\n', replace: '' }],
          expect: [{ at: `${exampleFiles.powers}:14:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.procedure !== undefined || power.data.kind === 'undetermined') continue;
      const data = { name: power.name, kind: label('power-kind', power.data.kind) };
      report({ message: 'none', data, missing: { procedure: '流程' }, ...atName(model, power) });
    }
  },
});
