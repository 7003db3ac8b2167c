/** Discretion tiers stay inside the statutory range. */
import { groupBy } from '../../model/group-by.js';
import { activePowers } from '../active-powers.js';
import { discretionOf2022, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { rangeFaults, suspectMeasure } from '../discretion-faults.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const tier = (name: string, range: string) => ({
  file: exampleFiles.powers,
  find: '  流程: 处罚流程\n',
  replace: `  流程: 处罚流程\n  裁量基准:\n    - { 阶次: ${name}, 适用条件: 没有造成危害, 标准: ${range} }\n`,
});

export default defineRule({
  meta: {
    id: 'no-discretion-outside-range',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '裁量阶次不得超出法定幅度', en: 'Discretion stays inside the statutory range' },
    basis: [
      discretionOf2022('（五）', 'item 5'),
      penaltyLaw('第三十四条', 'art. 34'),
      penaltyLaw('第七十六条第一款第二项', 'art. 76(1)(2)'),
    ],
    rationale: {
      zh: '裁量基准只能在法律、法规、规章规定的幅度内细化。把每个阶次标准中的罚款同职权“种类”里同一单位的罚款幅度比较：有几档幅度的，在其中一档之内即可；罚款没有写幅度的、减轻处罚的不看；标准写得看不懂的不看。',
      en: 'A baseline refines the range that the law gives. The fines of each tier are held against the ranges of the power’s fines of the same unit; one of several ranges is enough. Mitigating tiers, fines without a range and wording that is not understood are let be.',
    },
    messages: {
      outside: {
        zh: '职权“{power}”的裁量阶次“{tier}”超出了法定的罚款幅度：{range}',
        en: 'The tier "{tier}" of "{power}" leaves the statutory range of the fine: {range}',
      },
      range: {
        zh: '职权“{power}”的{measure}幅度和裁量基准对不上：{count}个阶次都超出了它',
        en: 'The range of the fine of "{power}" does not fit its baseline: {count} tiers leave it',
      },
      reversed: {
        zh: '职权“{power}”的裁量阶次“{tier}”下限大于上限：{range}',
        en: 'In the tier "{tier}" of "{power}" the least is more than the most: {range}',
      },
    },
    hints: {
      outside: {
        zh: '改到“种类”所写的法定幅度以内；幅度本身写错的，对照依据改“种类”中的下限、上限。',
        en: 'Bring it inside the range under measures, or correct that range by its basis.',
      },
      range: {
        zh: '对照依据核对这里的下限、上限；幅度没有写错的，把各阶次改到幅度以内。',
        en: 'Check this range by its basis; where it is right, bring the tiers inside it.',
      },
      reversed: { zh: '核对两个数额是否写反。', en: 'Check whether the two amounts are swapped.' },
    },
    obligations: ['D03', '6:35'],
    examples: {
      valid: [
        {
          title: { zh: '在幅度以内', en: 'inside' },
          edits: [tier('从轻', '处货值金额10倍以上13倍以下罚款')],
        },
        {
          title: { zh: '减轻处罚可以低于下限', en: 'a mitigating tier' },
          edits: [tier('减轻', '处货值金额5倍以上不足10倍罚款')],
        },
        {
          title: { zh: '单位不同，不作比较', en: 'another unit' },
          edits: [tier('从轻', '处5万元以上6万元以下罚款')],
        },
      ],
      invalid: [
        {
          title: { zh: '高于上限', en: 'above the most' },
          edits: [tier('从重', '处货值金额17倍以上30倍以下罚款')],
          expect: [{ at: `${exampleFiles.powers}:25:35`, message: 'outside' }],
        },
        {
          title: { zh: '低于下限', en: 'below the least' },
          edits: [tier('从轻', '货值金额1万元以上的，处货值金额十三倍以下罚款')],
          expect: [{ at: `${exampleFiles.powers}:25:35`, message: 'outside' }],
        },
        {
          title: { zh: '法定幅度写错，几个阶次都超出', en: 'the range itself is wrong' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  流程: 处罚流程\n',
              replace:
                '  流程: 处罚流程\n  裁量基准:\n    - { 阶次: 一般, 适用条件: 见说明, 标准: 处货值金额13倍以上17倍以下罚款 }\n    - { 阶次: 从重, 适用条件: 见说明, 标准: 处货值金额17倍以上20倍以下罚款 }\n',
            },
            { file: exampleFiles.powers, find: '上限: 20, 基数', replace: '上限: 15, 基数' },
          ],
          expect: [{ at: `${exampleFiles.powers}:21:21`, message: 'range' }],
        },
        {
          title: { zh: '下限大于上限', en: 'swapped' },
          edits: [tier('从轻', '处货值金额13倍以上10倍以下罚款')],
          expect: [{ at: `${exampleFiles.powers}:25:35`, message: 'reversed' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'penalty') continue;
      const all = rangeFaults(power);
      const measure = suspectMeasure(power, all);
      // Where several tiers leave the range, the range itself may be wrong: that is one mistake.
      for (const faults of groupBy(all, (fault) => fault.kind).values()) {
        const { kind, tier: first } = faults[0]!;
        const isRange = kind === 'outside' && measure?.range !== undefined;
        const data = {
          power: power.name,
          tier: first.tier,
          range: first.range,
          count: faults.length,
          measure: measure?.type ?? '',
        };
        const at = isRange
          ? atProperty(model, power, 'range', measure)
          : atProperty(model, power, 'range', first);
        const related = faults.slice(isRange ? 0 : 1).map(({ tier: { tier }, tier: found }) => ({
          message: { zh: `阶次“${tier}”${isRange ? '超出' : '也是'}`, en: `the tier "${tier}"` },
          place: atProperty(model, power, 'range', found).place,
        }));
        report({ message: isRange ? 'range' : kind, data, ...at, related });
      }
    }
  },
});
