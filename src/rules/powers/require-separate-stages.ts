/** Who investigates a case does not decide it. */

import { groupBy } from '../../model/group-by.js';
import type { Model, PostAssignment } from '../../model/model.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { activePowers } from '../active-powers.js';
import { penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atOrigin } from '../point-at.js';
import { type PostOfPower, postsByPower } from '../posts-of-powers.js';

export default defineRule({
  meta: {
    id: 'require-separate-stages',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '办案和决定要分开', en: 'Investigation and decision are separate' },
    basis: [penaltyLaw('第五十七条', 'art. 57'), penaltyLaw('第六十四条第四项', 'art. 64(4)')],
    rationale: {
      zh: '调查终结后由机关负责人审查并作出决定，听证由非本案调查人员主持。按岗位看，同一个人既主办、协办调查，又批准决定或者主持听证的，三者没有分开。只看行政处罚，并且只看岗位写明的阶段；“批准”而没有写阶段的，按决定看。',
      en: 'After the investigation the head of the organ reviews and decides; a hearing is chaired by somebody else. As far as the posts say, nobody should investigate and decide the same penalty.',
    },
    messages: {
      decides: {
        zh: '按岗位设置，“{person}”既调查“{power}”，又对它作出决定',
        en: 'By the posts, "{person}" both investigates and decides "{power}"',
      },
      hears: {
        zh: '按岗位设置，“{person}”既调查“{power}”，又主持它的听证',
        en: 'By the posts, "{person}" both investigates "{power}" and chairs its hearing',
      },
    },
    hints: {
      decides: {
        zh: '把批准决定的岗位交给没有参加调查的负责人，或者调整岗位的阶段。',
        en: 'Give the decision to a leader who does not investigate, or change the stages of the posts.',
      },
      hears: {
        zh: '把听证交给不参加调查的人员，一般是法制机构的岗位。',
        en: 'Give the hearing to a post that does not investigate, usually the legal unit.',
      },
    },
    obligations: ['P03', '6:33'],
    examples: {
      valid: [
        {
          title: { zh: '一人多岗，但不在同一项职权上', en: 'two posts, not on the same power' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 科长丁, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 队员己, 起: 2024-06-01 }]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '局长自己办案', en: 'the head investigates' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 队员己, 起: 2024-06-01 }]',
              replace: '任职: [{ 人员: 局长乙, 起: 2024-06-01 }]',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:6:7`, message: 'decides' }],
        },
        {
          title: { zh: '办案人员主持听证', en: 'the investigator chairs the hearing' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '阶段: [立案, 调查, 告知, 送达], 作用: 主办',
              replace: '阶段: [立案, 调查, 听证, 送达], 作用: 主办',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:35:7`, message: 'hears' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'penalty') continue;
      const mine = (posts.get(power.id) ?? []).flatMap((item) =>
        item.post.holders.map((person) => ({ ...item, person })),
      );
      for (const [person, all] of groupBy(mine, (item) => item.person)) {
        const investigates = all.find(
          ({ assignment }) => isHandler(assignment) && covers(assignment, 'investigation'),
        );
        if (!investigates) continue;
        const decides = all.find(
          ({ assignment }) =>
            (assignment.role === 'approve' &&
              (assignment.stages === undefined || covers(assignment, 'decision'))) ||
            (isHandler(assignment) && covers(assignment, 'decision')),
        );
        const hears = all.find(
          ({ assignment }) => assignment.role === 'lead' && covers(assignment, 'hearing'),
        );
        const other = decides ?? hears;
        if (!other) continue;
        report({
          message: decides ? 'decides' : 'hears',
          clause: decides ? 0 : 1,
          data: { person: model.nodes.get(person)?.name ?? person, power: power.name },
          ...at(model, other),
          related: [
            {
              message: { zh: '在这里承担调查', en: 'investigates here' },
              place: at(model, investigates).place,
            },
          ],
        });
      }
    }
  },
});

/** Only stages that are written: a post without stages is often simply not divided yet. */
function covers({ stages }: PostAssignment, stage: Stage): boolean {
  return stages?.includes(stage) ?? false;
}

function isHandler({ role }: PostAssignment): boolean {
  return role === 'lead' || role === 'assist';
}

function at(model: Model, { post, assignment }: PostOfPower) {
  return atOrigin(model, post, { file: post.origin.file, pointer: assignment.pointer });
}
