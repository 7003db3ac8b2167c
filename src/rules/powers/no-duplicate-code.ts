/** A code stands for one power. */
import { groupBy } from '../../model/group-by.js';
import type { PowerNode } from '../../model/model.js';
import { opinionsOf2005, supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const coded = (license: string, penalty: string) => [
  { file: exampleFiles.powers, find: '  类别: 行政许可\n', replace: `  类别: 行政许可\n  ${license}\n` },
  { file: exampleFiles.powers, find: '  类别: 行政处罚\n', replace: `  类别: 行政处罚\n  ${penalty}\n` },
];

export default defineRule({
  meta: {
    id: 'no-duplicate-code',
    family: 'powers',
    pack: 'core',
    severity: 'error',
    title: { zh: '一个编码只给一项职权', en: 'One power to a code' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)'), supervisionRegulation('第十二条第四项', 'art. 12(4)')],
    rationale: {
      zh: '事项清单按编码管理。同一机关的两项职权用了同一个基本编码或者实施编码，系统里就只剩一项，统计也会重复。子项与主项共用基本编码的不算；不同机关共用基本编码是正常的。',
      en: 'Lists of powers are kept by code. Two powers of one organ under one code become one in every system. A sub-item may share its parent’s basic code, and organs share basic codes.',
    },
    messages: {
      same: { zh: '“{name}”的编码 {code} 与“{other}”相同', en: '"{name}" has the code {code} of "{other}"' },
    },
    hints: { same: { zh: '核对编码目录，改正其中一个。', en: 'Correct one of them by the list of codes.' } },
    obligations: ['6:32'],
    examples: {
      valid: [
        {
          title: { zh: '编码各不相同', en: 'different codes' },
          edits: coded('实施编码: XK-01', '实施编码: CF-01'),
        },
      ],
      invalid: [
        {
          title: { zh: '实施编码相同', en: 'one code for two' },
          edits: coded('实施编码: XK-01', '实施编码: XK-01'),
          expect: [{ at: `${exampleFiles.powers}:17:9`, message: 'same' }],
        },
      ],
    },
  },
  check(model, report) {
    const current = model.powers.filter((power) => power.current);
    for (const key of ['implementation-code', 'code'] as const) {
      const coded = current.filter((power) => power.data[key] !== undefined);
      const groups = groupBy(coded, (power) => JSON.stringify([power.organ, power.data[key]]));
      for (const [first, ...others] of groups.values()) {
        for (const other of others) {
          if (key === 'code' && related(first!, other)) continue;
          const data = { name: other.name, code: other.data[key]!, other: first!.name };
          report({ message: 'same', data, ...atProperty(model, other, key) });
        }
      }
    }
  },
});

/** Item and sub-item, or sub-items of one item. */
function related(a: PowerNode, b: PowerNode): boolean {
  const parents = [a.data.parent ?? a.id, b.data.parent ?? b.id];
  return parents[0] === parents[1];
}
