/** An organ that enforces has posts of all three tiers. */
import { groupBy } from '../../model/group-by.js';
import type { Tier } from '../../schema/record-types.generated.js';
import { powersByOrgan } from '../active-powers.js';
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { labels } from '../label.js';
import { atName } from '../point-at.js';

const TIERS: readonly Tier[] = ['leading', 'managing', 'direct'];
const leader = '  机构: 市监局\n  责任层次: 领导责任\n';

export default defineRule({
  meta: {
    id: 'require-three-tiers',
    family: 'levels',
    pack: 'core',
    severity: 'warning',
    title: {
      zh: '领导责任、主管责任、直接责任都要有岗位承担',
      en: 'Leading, managing and direct responsibility each have a post',
    },
    absent: ['posts'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), threeSystemsOf2018('（十四）', 'item 14')],
    rationale: {
      zh: '责任要确定到不同部门、机构和岗位的执法人员；主要负责人是第一责任人，承办、审核、审批的人员各负其责。缺一个层次，责任链就断了。只有一个执法机构或者没有设机构的，领导直接管理，不要求主管责任的岗位。',
      en: 'Responsibility is fixed for organ, units and officers; the head comes first, and who handles, reviews and approves each answers. Without one tier the chain is broken. With one unit or none, leaders manage the officers themselves.',
    },
    messages: {
      missing: {
        zh: '“{organ}”行使执法职权，却没有承担{tiers}的岗位',
        en: '"{organ}" exercises powers but has no post of the tier {tiers}',
      },
    },
    hints: {
      missing: {
        zh: '在“执法岗位”文件中补上：主要负责人和分管领导写领导责任或者主管责任，机构负责人写主管责任，执法人员写直接责任。',
        en: 'Add posts: leading for the head, managing for deputies and heads of units, direct for officers.',
      },
    },
    obligations: ['L02', '6:68'],
    examples: {
      valid: [
        {
          title: { zh: '没有执法职权的机关不作要求', en: 'an organ without powers' },
          edits: [{ file: exampleFiles.townPosts, find: '领导责任', replace: '主管责任' }],
        },
        {
          title: {
            zh: '没有设机构的小机关，不要求主管责任',
            en: 'an organ without units needs no managing post',
          },
          edits: [
            {
              file: 'content/示例区/示例镇/执法职权.yaml',
              find: '',
              replace: `- 标识: 镇检查
  名称: 辖区食品安全检查
  类别: 行政检查
  依据: [{ 引文: 《中华人民共和国食品安全法》第六条第三款, 作用: 授权 }]
`,
            },
            {
              file: exampleFiles.townPosts,
              find: '- 标识: 镇长岗\n',
              replace:
                '- { 标识: 镇检查岗, 名称: 检查岗, 机构: 镇政府, 责任层次: 直接责任 }\n- 标识: 镇长岗\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '两个机构，没有主管责任的岗位', en: 'two units and no managing post' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '  名称: 大队长\n  机构: 执法大队\n  责任层次: 主管责任',
              replace: '  名称: 大队长\n  机构: 市监局\n  责任层次: 领导责任',
            },
            {
              file: exampleFiles.posts,
              find: '  名称: 审批科科长\n  机构: 审批科\n  责任层次: 主管责任',
              replace: '  名称: 审批科科长\n  机构: 市监局\n  责任层次: 领导责任',
            },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'missing' }],
        },
        {
          title: { zh: '没有领导责任的岗位', en: 'nobody leads' },
          edits: [
            { file: exampleFiles.posts, find: leader, replace: leader.replace('领导责任', '主管责任') },
          ],
          expect: [{ at: `${exampleFiles.organ}:2:5`, message: 'missing' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = groupBy(
      model.posts.filter((post) => post.current),
      ({ organ }) => organ,
    );
    const units = groupBy(
      model.units.filter((unit) => unit.current),
      ({ organ }) => organ,
    );
    for (const id of powersByOrgan(model).keys()) {
      const organ = model.nodes.get(id);
      if (organ?.kind !== 'organ') continue;
      const tiers = new Set((posts.get(id) ?? []).map((post) => post.data.tier));
      // With one unit or none the leaders manage the officers themselves.
      const isSmall = (units.get(id)?.length ?? 0) <= 1;
      const missing = TIERS.filter((tier) => !tiers.has(tier) && !(tier === 'managing' && isSmall));
      if (missing.length === 0) continue;
      report({
        message: 'missing',
        data: { organ: organ.name, tiers: labels('tier', missing) },
        ...atName(model, organ),
      });
    }
  },
});
