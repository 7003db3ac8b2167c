/** One unit leads a stage of a power. */
import { groupBy } from '../../model/group-by.js';
import type { Model, PostNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { exercisedPowers } from '../exercised-powers.js';
import { labels } from '../label.js';
import { nameSeveral } from '../name-several.js';
import { atOrigin } from '../point-at.js';
import { type PostOfPower, postsByPower } from '../posts-of-powers.js';

const share = (stages: string, role: string) => [
  {
    file: exampleFiles.posts,
    find: '    - { 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }\n',
    replace: `    - { 职权: 食品经营许可, 阶段: [受理, 审查], 作用: 主办 }\n    - { 职权: 无证经营处罚, 阶段: [${stages}], 作用: ${role} }\n`,
  },
];

export default defineRule({
  meta: {
    id: 'no-duplicate-lead',
    family: 'posts',
    pack: 'national',
    severity: 'warning',
    title: { zh: '同一阶段只由一个机构主办', en: 'One unit leads a stage' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '要避免平行机构和岗位的职权交叉、重复。同一项职权的同一阶段由两个机构的岗位主办，出了问题就会互相推诿。同一机构内的几个岗位、按辖区分工的几个派出机构不在此列；只看写明了阶段的岗位。',
      en: 'Powers of parallel units do not overlap. Two units leading the same stage can each point to the other. Posts of one unit, stations that divide the work by district, and posts without stages are left alone.',
    },
    messages: {
      both: {
        zh: '职权{power}的{stages}阶段，岗位“{post}”和另一机构的岗位“{other}”都是主办',
        en: 'The posts "{post}" and "{other}" of two units both lead {stages} of {power}',
      },
    },
    hints: {
      both: {
        zh: '留一个主办，把另一个的“作用”改为“协办”；按辖区分工的，把职权或者岗位分开写。',
        en: 'Leave one lead and let the other assist; where districts divide the work, divide powers or posts.',
      },
    },
    obligations: ['6:27', '6:31'],
    examples: {
      valid: [
        { title: { zh: '另一个机构协办', en: 'the other unit assists' }, edits: share('调查', '协办') },
        { title: { zh: '主办不同的阶段', en: 'another stage' }, edits: share('归档', '主办') },
        {
          title: { zh: '两个派出机构按辖区分工', en: 'two stations, by district' },
          edits: [
            ...share('调查', '主办'),
            { file: exampleFiles.organ, find: '行政审批科, 性质: 内设', replace: '城东所, 性质: 派出' },
            { file: exampleFiles.organ, find: '综合行政执法大队, 性质: 直属', replace: '城西所, 性质: 派出' },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '两个机构都主办调查', en: 'two units lead the investigation' },
          edits: share('调查', '主办'),
          expect: [{ at: `${exampleFiles.posts}:46:7`, message: 'both' }],
        },
      ],
    },
  },
  check(model, report) {
    const posts = postsByPower(model);
    const at = ({ post, assignment }: PostOfPower) =>
      atOrigin(model, post, { file: post.origin.file, pointer: assignment.pointer });
    const clashes = exercisedPowers(model).flatMap(({ power, organ }) => {
      const leads = (posts.get(power.id) ?? []).filter(
        ({ post, assignment }) => assignment.role === 'lead' && post.organ === organ.id,
      );
      // One power is one fault, however many posts share it.
      const later = leads.find((lead, index) =>
        leads.slice(0, index).some((first) => rivals(model, first, lead)),
      );
      const first = later && leads.find((lead) => rivals(model, lead, later));
      if (!first) return [];
      const others = leads.filter((lead) => lead !== later && rivals(model, lead, later));
      return [{ power, first, later, others }];
    });
    // One row of a post may select many powers: two posts clash once in the same stages.
    const pairs = groupBy(clashes, ({ first, later }) =>
      JSON.stringify([first.post.id, later.post.id, sharedStages(first, later)]),
    );
    for (const all of pairs.values()) {
      const { first, later, others } = all[0]!;
      report({
        message: 'both',
        data: {
          power: nameSeveral(
            all.map(({ power }) => power.name),
            '项',
            'more',
          ),
          stages: labels('stage', sharedStages(first, later)),
          post: later.post.name,
          other: first.post.name,
        },
        ...at(later),
        alsoConcerns: [...new Set(all.slice(1).map(({ later: { post } }) => post.id))].filter(
          (id) => id !== later.post.id,
        ),
        related: others.map((lead) => ({
          message: { zh: `“${lead.post.name}”也主办`, en: `"${lead.post.name}" leads too` },
          place: at(lead).place,
        })),
      });
    }
  },
});

function sharedStages(a: PostOfPower, b: PostOfPower) {
  return (b.assignment.stages ?? []).filter((stage) => a.assignment.stages?.includes(stage));
}

/** Of two units, and not both stations: those divide the work by district. */
function rivals(model: Model, a: PostOfPower, b: PostOfPower): boolean {
  if (a.post.data.unit === b.post.data.unit || sharedStages(a, b).length === 0) return false;
  return !(isStation(model, a.post) && isStation(model, b.post));
}

function isStation(model: Model, post: PostNode): boolean {
  const unit = model.nodes.get(post.data.unit);
  return unit?.kind === 'unit' && unit.data.nature === 'dispatched';
}
