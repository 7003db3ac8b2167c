/** Discretion tiers follow on each other without gap and overlap. */
import { activePowers } from '../active-powers.js';
import { discretionOf2022 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { jointFaults } from '../discretion-faults.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const tiers = (...ranges: readonly (readonly [name: string, range: string])[]) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: `  流程: 处罚流程\n  裁量基准:\n${ranges
    .map(([name, range]) => `    - { 阶次: ${name}, 适用条件: 见说明, 标准: ${range} }\n`)
    .join('')}`,
});

export default defineRule({
  meta: {
    id: 'contiguous-discretion',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '裁量阶次要首尾相接', en: 'Discretion tiers follow on each other' },
    basis: [discretionOf2022('（六）', 'item 6')],
    rationale: {
      zh: '各阶次之间留有空当的，有的情形无从适用；互相重叠的，同样的情形可以有两种处罚。只看从轻、一般、从重等同一标尺的阶次；相邻阶次写同一个数额不算重叠；按对象、区域划分的阶次和看不懂的标准不看。最低阶次的下限、最高阶次的上限和法定幅度的两端也应当相接。',
      en: 'A gap leaves cases without a standard, an overlap gives one case two. Only tiers of one scale (lighter, ordinary, heavier) are looked at; a shared limit is no overlap; tiers by persons or places, and wording that is not understood, are let be. The ends of the scale meet the ends of the statutory range.',
    },
    messages: {
      gap: {
        zh: '职权“{power}”的裁量阶次“{lower}”和“{upper}”之间有空当：{from}到{to}没有阶次',
        en: 'Between the tiers "{lower}" and "{upper}" of "{power}" there is a gap: {from} to {to}',
      },
      bottom: {
        zh: '职权“{power}”最低的裁量阶次“{lower}”从{to}开始，法定下限是{from}',
        en: 'The lowest tier "{lower}" of "{power}" begins at {to}, above the statutory least of {from}',
      },
      top: {
        zh: '职权“{power}”最高的裁量阶次“{upper}”到{from}为止，法定上限是{to}',
        en: 'The highest tier "{upper}" of "{power}" ends at {from}, below the statutory most of {to}',
      },
      overlap: {
        zh: '职权“{power}”的裁量阶次“{lower}”和“{upper}”重叠：{from}到{to}两个阶次都有',
        en: 'The tiers "{lower}" and "{upper}" of "{power}" overlap: {from} to {to}',
      },
    },
    hints: {
      bottom: {
        zh: '使最低的阶次从法定下限{from}开始；有意不用下限的，核对是否有依据。',
        en: 'Let the lowest tier begin at the statutory least, {from}.',
      },
      top: {
        zh: '使最高的阶次到法定上限{to}为止；有意不用上限的，核对是否有依据。',
        en: 'Let the highest tier end at the statutory most, {to}.',
      },
      gap: {
        zh: '改其中一个数额，使后一阶次从前一阶次的上限开始。',
        en: 'Let the upper tier begin where the lower one ends.',
      },
      overlap: {
        zh: '改其中一个数额，使后一阶次从前一阶次的上限开始。',
        en: 'Let the upper tier begin where the lower one ends.',
      },
    },
    obligations: ['D03', '6:35'],
    examples: {
      valid: [
        {
          title: { zh: '首尾相接', en: 'contiguous' },
          edits: [
            tiers(
              ['从轻', '处货值金额10倍以上13倍以下罚款'],
              ['一般', '处货值金额超过13倍、不满17倍罚款'],
              ['从重', '处货值金额17倍以上20倍以下罚款'],
            ),
          ],
        },
        {
          title: { zh: '按对象划分', en: 'by persons' },
          edits: [
            tiers(
              ['个人从轻', '处货值金额10倍以上15倍以下罚款'],
              ['单位从轻', '处货值金额12倍以上20倍以下罚款'],
            ),
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '有空当', en: 'a gap' },
          edits: [
            tiers(['从轻', '处货值金额10倍以上13倍以下罚款'], ['从重', '处货值金额17倍以上20倍以下罚款']),
          ],
          expect: [{ at: `${exampleFiles.powers}:26:32`, message: 'gap' }],
        },
        {
          title: { zh: '没有从法定下限开始', en: 'above the least' },
          edits: [
            tiers(['从轻', '处货值金额12倍以上13倍以下罚款'], ['从重', '处货值金额13倍以上20倍以下罚款']),
          ],
          expect: [{ at: `${exampleFiles.powers}:25:32`, message: 'bottom' }],
        },
        {
          title: { zh: '没有到法定上限', en: 'below the most' },
          edits: [
            tiers(['从轻', '处货值金额10倍以上13倍以下罚款'], ['从重', '处货值金额13倍以上18倍以下罚款']),
          ],
          expect: [{ at: `${exampleFiles.powers}:26:32`, message: 'top' }],
        },
        {
          title: { zh: '重叠', en: 'an overlap' },
          edits: [
            tiers(['从轻', '处货值金额10倍以上16倍以下罚款'], ['从重', '处货值金额15倍以上20倍以下罚款']),
          ],
          expect: [{ at: `${exampleFiles.powers}:26:32`, message: 'overlap' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'penalty' || (power.data.discretion?.length ?? 0) < 2) continue;
      for (const { kind, lower, upper, from, to } of jointFaults(power)) {
        const data = { power: power.name, lower: lower.tier, upper: upper.tier, from, to };
        report({
          message: kind,
          data,
          ...atProperty(model, power, 'range', kind === 'bottom' ? lower : upper),
        });
      }
    }
  },
});
