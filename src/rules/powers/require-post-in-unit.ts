/** The unit in charge of a power has a post for it. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers, receivedBy } from '../exercised-powers.js';
import { nameSeveral } from '../name-several.js';
import { atName, atProperty } from '../point-at.js';
import { postsByPower } from '../posts-of-powers.js';

export default defineRule({
  meta: {
    id: 'require-post-in-unit',
    family: 'powers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '承办机构里要有承担职权的岗位', en: 'The unit in charge has a post for the power' },
    absent: ['posts'],
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '职权先分解到机构，再分解到这个机构的岗位。清单上写着甲机构承办，行使职权的岗位却都在别的机构，公众找错门，机构负责人也不承认责任。',
      en: 'Powers go to a unit and on to its posts. If all posts are elsewhere, the public asks at the wrong door and no head of a unit answers.',
    },
    messages: {
      elsewhere: {
        zh: '职权{powers}由“{unit}”承办，行使它的岗位都不在这个机构',
        en: 'The unit "{unit}" is in charge of {powers}, but the posts that exercise it are elsewhere',
      },
    },
    hints: {
      elsewhere: {
        zh: '“承办机构”写错的，改为岗位所在的机构（{units}）；没有写错的，给这个机构的岗位加上这项职权。',
        en: 'Name the unit of the posts ({units}), or add the power to a post of the unit in charge.',
      },
    },
    obligations: ['6:25', '6:27', '6:28'],
    examples: {
      valid: [
        {
          title: { zh: '别的机构也参加', en: 'another unit takes part' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '- { 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }',
              replace:
                '- { 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }\n    - { 职权: 查封扣押, 阶段: [执行], 作用: 协办 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '承办机构写错', en: 'the wrong unit' },
          edits: [
            { file: exampleFiles.powers, find: '  承办机构: 审批科\n', replace: '  承办机构: 执法大队\n' },
          ],
          expect: [{ at: `${exampleFiles.powers}:7:9`, message: 'elsewhere' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const faults = exercisedPowers(model).flatMap((one) => {
      if (one.power.data.kind === 'undetermined') return [];
      const mine = (posts.get(one.power.id) ?? []).filter(({ post }) => post.organ === one.organ.id);
      const unit = one.entries.map((entry) => entry.unit).find((id) => id !== undefined);
      const node = unit === undefined ? undefined : model.nodes.get(unit);
      // A small organ may have posts of its own only.
      const divided = mine.some(({ post }) => post.data.unit !== one.organ.id);
      if (node?.kind !== 'unit' || !divided || mine.some(({ post }) => post.data.unit === unit)) return [];
      const units = [...new Set(mine.map(({ post }) => post.data.unit))].filter((id) => id !== one.organ.id);
      const transfer = one.power.organ === one.organ.id ? undefined : receivedBy(model, one);
      return [{ one, node, units, transfer }];
    });
    const groups = groupBy(faults, ({ one, node, transfer }) =>
      JSON.stringify(transfer ? [transfer.id, node.id] : [one.power.id]),
    );
    for (const all of groups.values()) {
      const { one, node, units, transfer } = all[0]!;
      const ids = { zh: units.join('、'), en: units.join(', ') };
      const at = transfer
        ? transfer.data.units
          ? atProperty(model, transfer, 'units')
          : atName(model, transfer)
        : atProperty(model, one.power, 'unit');
      report({
        message: 'elsewhere',
        data: {
          powers: nameSeveral(
            all.map((fault) => fault.one.power.name),
            '项',
            'more',
          ),
          unit: node.name,
          units: ids,
        },
        ...at,
      });
    }
  },
});
