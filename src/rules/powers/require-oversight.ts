/** Somebody above the officers answers for every power. */
import { groupBy } from '../../model/group-by.js';
import { opinionsOf2005, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { powersHeld } from '../held-powers.js';
import { nameSeveral } from '../name-several.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-oversight',
    family: 'powers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '每项职权有领导或者主管岗位负责', en: 'A leading or managing post answers for every power' },
    absent: ['posts'],
    follows: ['require-matching-procedure'],
    basis: [opinionsOf2005('二（三）', 'part 2(3)'), threeSystemsOf2018('（十四）', 'item 14')],
    rationale: {
      zh: '责任要逐级落实到部门、机构和岗位：有人承办，也要有人审核或者批准。一项职权只有直接责任的岗位，领导责任和主管责任就落空了。',
      en: 'Responsibility is fixed level by level: who handles a case, and who reviews or approves it. A power with direct posts only has nobody above them.',
    },
    messages: {
      none: {
        zh: '“{organ}”的职权{powers}只有直接责任的岗位，没有领导或者主管岗位负责',
        en: 'Of "{organ}", {powers} has direct posts only',
      },
    },
    hints: {
      none: {
        zh: '给机构负责人或者领导的岗位加上这项职权，作用写审核或者批准。',
        en: 'Add the power to the post of the head of the unit or of a leader, as review or approval.',
      },
    },
    obligations: ['L02', '6:68', '6:89', '6:28'],
    examples: {
      valid: [
        {
          title: { zh: '只有主管岗位批准', en: 'a managing post alone' },
          edits: [{ file: exampleFiles.posts, find: '编制数: 2\n', replace: '编制数: 3\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '许可没有人批准', en: 'nobody approves the license' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '  职权:\n    - { 职权: 食品经营许可, 阶段: [决定], 作用: 批准 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const without = powersHeld(model).filter(({ posts }) =>
      posts.every(({ post }) => post.data.tier === 'direct'),
    );
    for (const all of groupBy(without, ({ organ, power }) =>
      JSON.stringify([organ.id, power.data.unit]),
    ).values()) {
      const [first] = all;
      if (!first) continue;
      report({
        message: 'none',
        data: {
          organ: first.organ.name,
          powers: nameSeveral(
            all.map(({ power }) => power.name),
            '项',
            'more',
          ),
        },
        ...atName(model, first.power),
        alsoConcerns: all.map(({ power }) => power.id),
      });
    }
  },
});
