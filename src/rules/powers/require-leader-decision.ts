/** A leader of the organ decides on penalties and approves compulsory measures. */
import { groupBy } from '../../model/group-by.js';
import type { Model, PostNode } from '../../model/model.js';
import type { PowerKind, Stage } from '../../schema/record-types.generated.js';
import { compulsionLaw, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { followsSummary } from '../follows-summary.js';
import { type HeldPower, powersHeld } from '../held-powers.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin } from '../point-at.js';
import type { PostOfPower } from '../posts-of-powers.js';

/** Kind -> its clause below and the stages in which the decision falls. */
const DECIDING: Partial<Record<PowerKind, { clause: number; stages: readonly Stage[] }>> = {
  penalty: { clause: 0, stages: ['decision'] },
  'compulsory-measure': { clause: 1, stages: ['decision', 'examination'] },
};

const leading = '  机构: 市监局\n  责任层次: 领导责任\n';

export default defineRule({
  meta: {
    id: 'require-leader-decision',
    family: 'powers',
    pack: 'national',
    severity: 'warning',
    title: { zh: '处罚、强制由机关负责人决定', en: 'A leader of the organ decides' },
    basis: [penaltyLaw('第五十七条第一款', 'art. 57(1)'), compulsionLaw('第十八条第一项', 'art. 18(1)')],
    rationale: {
      zh: '普通程序的行政处罚，调查终结后由行政机关负责人审查决定；实施行政强制措施前，须向行政机关负责人报告并经批准。决定、批准的岗位只有科长、队长的，不是机关负责人。简易程序、依法以自己名义执法的机构、没有写决定环节的不看。',
      en: 'After the investigation a leader of the organ decides on the penalty; compulsory measures are approved by a leader beforehand. Heads of units are no leaders of the organ. Summary procedures and units that act in their own name by law are exempt.',
    },
    messages: {
      low: {
        zh: '{powers}由岗位“{post}”（{unit}）决定，不是机关负责人',
        en: '{powers} is decided on the post "{post}" of "{unit}", who is no leader of the organ',
      },
    },
    hints: {
      low: {
        zh: '把决定、批准写到机关负责人或者分管领导的岗位上；这个岗位就是机关领导的，“责任层次”改为领导责任。',
        en: 'Give the decision to the head or a deputy; where this is the post of one, correct its tier.',
      },
    },
    obligations: ['6:33', 'N20', 'P08'],
    examples: {
      valid: [
        {
          title: { zh: '大队长先审核，局长决定', en: 'the squad reviews, the head decides' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '{ 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }',
              replace: '{ 职权: 无证经营处罚, 阶段: [审查, 决定], 作用: 审核 }',
            },
          ],
        },
        {
          title: { zh: '简易程序当场决定', en: 'on the spot' },
          edits: [
            { file: exampleFiles.posts, find: leading, replace: leading.replace('领导责任', '主管责任') },
            { file: exampleFiles.procedures, find: '行政处罚普通程序', replace: '行政处罚简易程序' },
            {
              file: exampleFiles.posts,
              find: '阶段: [审查], 作用: 批准',
              replace: '阶段: [归档], 作用: 批准',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '由大队长决定', en: 'the head of the squad decides' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '{ 选择: { 类别: 行政处罚 }, 阶段: [决定], 作用: 批准 }',
              replace: '{ 选择: { 类别: 行政处罚 }, 阶段: [立案], 作用: 批准 }',
            },
            {
              file: exampleFiles.posts,
              find: '{ 职权: 无证经营处罚, 阶段: [审查], 作用: 审核 }',
              replace: '{ 职权: 无证经营处罚, 阶段: [审查, 决定], 作用: 批准 }',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:25:7`, message: 'low' }],
        },
      ],
    },
  },
  check(model, report) {
    const faults = powersHeld(model).flatMap((one) => {
      const rule = DECIDING[one.power.data.kind];
      const deciders = rule ? decidersOf(one, rule.stages) : [];
      const [row] = deciders;
      if (!rule || !row || deciders.some(({ post }) => isLeading(post, model))) return [];
      return followsSummary(one.power, model) ? [] : [{ one, rule, row }];
    });
    const groups = groupBy(faults, ({ rule, row }) =>
      JSON.stringify([rule.clause, row.post.id, row.assignment.pointer]),
    );
    for (const all of groups.values()) {
      const { rule, row } = all[0]!;
      report({
        message: 'low',
        clause: rule.clause,
        data: {
          powers: nameSeveral(
            all.map(({ one }) => one.power.name),
            '项职权',
            'more',
          ),
          post: row.post.name,
          unit: model.nodes.get(row.post.data.unit)?.name ?? row.post.data.unit,
        },
        ...atOrigin(model, row.post, { file: row.post.origin.file, pointer: row.assignment.pointer }),
        alsoConcerns: all.map(({ one }) => one.power.id),
      });
    }
  },
});

/** Rows that approve, else those that lead, in a deciding stage that is written. */
function decidersOf({ posts }: HeldPower, stages: readonly Stage[]): readonly PostOfPower[] {
  const deciding = posts.filter(({ assignment }) => assignment.stages?.some((one) => stages.includes(one)));
  const approving = deciding.filter(({ assignment }) => assignment.role === 'approve');
  if (approving.length > 0) return approving;
  return deciding.filter(
    ({ assignment }) => assignment.role === 'lead' && assignment.stages?.includes('decision'),
  );
}

function isLeading(post: PostNode, model: Model): boolean {
  const unit = model.nodes.get(post.data.unit);
  // 派出所 and the like, which a law lets decide.
  if (unit?.kind === 'unit' && unit.data['own-name-powers']?.length) return true;
  if (post.data.tier === 'leading' || unit?.kind === 'organ') return true;
  const organ = model.nodes.get(post.organ);
  const leaders = organ?.kind === 'organ' ? (organ.data.leaders ?? []) : [];
  return post.holders.some((person) => leaders.some((leader) => leader.person === person));
}
