/** Every stage of a power has a post. */

import { isStageCovered, isStageNeeded } from '../../model/covered-stages.js';
import { effectiveSteps } from '../../model/effective-procedure.js';
import { groupBy } from '../../model/group-by.js';
import type { Model } from '../../model/model.js';
import { nodesByOrgan } from '../../model/nodes-by-organ.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { stagesOf } from '../exercised-powers.js';
import { type HeldPower, powersHeld } from '../held-powers.js';
import { labels } from '../label.js';
import { nameSeveral } from '../name-several.js';
import { atName, atOrigin } from '../point-at.js';
import type { PostOfPower } from '../posts-of-powers.js';

const penaltyStages = '阶段: [立案, 调查, 告知, 送达], 作用: 主办';

export default defineRule({
  meta: {
    id: 'require-stage-post',
    family: 'powers',
    pack: 'core',
    severity: 'warning',
    title: { zh: '每个环节都要有岗位承担', en: 'Every stage has a post' },
    absent: ['posts'],
    follows: ['require-matching-procedure'],
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '职权要分解到岗位，不同岗位之间要相互衔接，流程清楚。流程中有而岗位都没有写的环节，办到那里就断了。办理的环节要有主办的岗位，只有协办、批准的不算；决定的环节要有批准或者主办，只有审核的不算；没有写“阶段”的岗位算全部环节；陈述申辩随告知，集体讨论随决定，催告随执行；没有设法制审核机构的机关不看法制审核；写明不适用听证、不需法制审核的不看那一环节。',
      en: 'Posts connect along the procedure. A step that no post covers is where a case stops. A stage of handling has a lead, not only assistants; a post without stages covers all.',
    },
    messages: {
      none: {
        zh: '职权{powers}的{stages}环节没有岗位承担：办理要有主办，决定要有批准',
        en: 'No post covers {stages} of {powers}: handling asks for a lead, deciding for approval',
      },
    },
    hints: {
      none: {
        zh: '在承担这些环节的岗位的“阶段”中加上，办理写主办，决定写批准；流程中不需要的，从流程中删去这一环节。',
        en: 'Add the stages to the post that does them, as lead, or as approval for the decision; take them out of the procedure where they are not needed.',
      },
    },
    obligations: ['6:25', '6:28', '6:29', '6:31', '6:33'],
    examples: {
      valid: [
        {
          title: { zh: '不写阶段就是全部', en: 'without stages a post covers all' },
          edits: [{ file: exampleFiles.posts, find: penaltyStages, replace: '作用: 主办' }],
        },
        {
          title: { zh: '没有法制审核机构', en: 'no unit for legal review' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '阶段: [法制审核], 作用: 审核',
              replace: '阶段: [归档], 作用: 审核',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有人立案', en: 'nobody files cases' },
          edits: [
            { file: exampleFiles.posts, find: penaltyStages, replace: penaltyStages.replace('立案, ', '') },
          ],
          expect: [{ at: `${exampleFiles.posts}:35:7`, message: 'none' }],
        },
        {
          title: { zh: '设了法制审核机构，没有人审核', en: 'a unit for legal review without post' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '阶段: [法制审核], 作用: 审核',
              replace: '阶段: [归档], 作用: 审核',
            },
            {
              file: exampleFiles.organ,
              find: '名称: 行政审批科, 性质: 内设',
              replace: '名称: 行政审批科, 性质: 内设, 法制审核机构: true',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:35:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const lacks = powersHeld(model).flatMap((one) => {
      // Without a lead that is the fault.
      if (!one.posts.some(({ assignment }) => assignment.role === 'lead')) return [];
      const order = orderOf(one, model);
      const assignments = one.posts.map(({ assignment }) => assignment);
      const lacking = order.filter((stage) => !isStageCovered(stage, assignments));
      return lacking.length === 0 ? [] : [{ one, lacking, row: nearest(order, lacking[0]!, one.posts) }];
    });
    const groups = groupBy(lacks, ({ one, lacking }) => JSON.stringify([one.organ.id, lacking]));
    for (const all of groups.values()) {
      const { one, lacking, row } = all[0]!;
      report({
        message: 'none',
        data: {
          powers: nameSeveral(
            all.map((lack) => lack.one.power.name),
            '项',
            'more',
          ),
          stages: labels('stage', lacking),
        },
        ...(row
          ? atOrigin(model, row.post, { file: row.post.origin.file, pointer: row.assignment.pointer })
          : atName(model, one.power)),
        alsoConcerns: all.map((lack) => lack.one.power.id),
      });
    }
  },
});

/** The stages of the procedure that the organ has to do, in order. */
function orderOf(one: HeldPower, model: Model): Stage[] {
  const { power, organ } = one;
  const scope = stagesOf(one);
  const reviews = nodesByOrgan(model)
    .units(organ.id)
    .some((unit) => unit.current && unit.data['legal-review'] === true);
  const stages = (effectiveSteps(power, model.nodes) ?? []).map(({ stage }) => stage);
  return [...new Set(stages)].filter(
    (stage) => isStageNeeded(stage, power.data, reviews) && (scope?.includes(stage) ?? true),
  );
}

/** The row that takes part in the stage without leading it, else the one that leads those next to it. */
function nearest(order: readonly Stage[], lacking: Stage, posts: readonly PostOfPower[]) {
  const assists = posts.find(({ assignment: { stages } }) => stages?.includes(lacking));
  if (assists) return assists;
  const at = order.indexOf(lacking);
  const leads = posts.filter(({ assignment }) => assignment.role === 'lead');
  const distance = ({ assignment: { stages = [] } }: PostOfPower): number =>
    Math.min(...stages.map((stage) => order.indexOf(stage)).map((i) => (i < 0 ? 99 : Math.abs(i - at))), 99);
  return leads.toSorted((a, b) => distance(a) - distance(b))[0];
}
