/** While a post is vacant somebody does its work. */
import type { Model, PostAssignment, PostNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const held = '任职: [{ 人员: 科员庚, 起: 2024-06-01 }]';
const vacant = '空缺: { 起: 2026-09-01 }';

export default defineRule({
  meta: {
    id: 'require-acting-holder',
    family: 'posts',
    pack: 'core',
    severity: 'warning',
    title: { zh: '岗位空缺期间要有人代行', en: 'Somebody acts while a post is vacant' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '职权是法定的义务，岗位空缺不能停办。空缺的岗位没有写代理人员，别的岗位又不承担同样的环节，这段时间就没有人负责。同样的环节另有在任岗位承担的，不要求。',
      en: 'Powers are duties and do not rest while a post is empty. Where no other held post covers the same stages, somebody acts.',
    },
    messages: {
      none: {
        zh: '岗位“{post}”自 {since} 空缺，没有代理人员，“{power}”的工作无人承担',
        en: 'The post "{post}" is vacant since {since} with nobody acting; nobody does its part of "{power}"',
      },
    },
    hints: {
      none: {
        zh: '在“空缺”中加上“代理人员”；办案和审核、决定不能由同一人代行。',
        en: 'Name who acts; one person does not both handle and decide a case.',
      },
    },
    obligations: ['6:25', '6:40', 'L02'],
    examples: {
      valid: [
        {
          title: { zh: '有人代行', en: 'somebody acts' },
          edits: [
            { file: exampleFiles.posts, find: held, replace: '空缺: { 起: 2026-09-01, 代理人员: 科长丁 }' },
          ],
        },
        {
          title: { zh: '别的在任岗位承担同样的环节', en: 'another held post covers the stages' },
          edits: [
            { file: exampleFiles.posts, find: held, replace: vacant },
            {
              file: exampleFiles.posts,
              find: '{ 职权: 食品经营许可, 阶段: [送达], 作用: 主办 }',
              replace: '{ 职权: 食品经营许可, 阶段: [受理, 审查, 送达], 作用: 主办 }',
            },
          ],
        },
        {
          title: { zh: '空缺还没有开始', en: 'not vacant yet' },
          edits: [{ file: exampleFiles.posts, find: held, replace: `${held}\n  空缺: { 起: 2027-01-01 }` }],
        },
      ],
      invalid: [
        {
          title: { zh: '空缺没有人代行', en: 'vacant, and nobody acts' },
          edits: [{ file: exampleFiles.posts, find: held, replace: vacant }],
          expect: [{ at: `${exampleFiles.posts}:48:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      const { vacancy } = post.data;
      if (!post.current || !vacancy || vacancy.since > model.asOf || post.holders.length > 0) continue;
      const orphan = post.assignments.find((assignment) => !isCovered(assignment, post, model));
      if (!orphan) continue;
      report({
        message: 'none',
        data: {
          post: post.name,
          since: vacancy.since,
          power: model.nodes.get(orphan.power)?.name ?? orphan.power,
        },
        ...atProperty(model, post, 'vacancy'),
      });
    }
  },
});

/** By held posts of the same organ with the same role in every stage. */
function isCovered({ power, role, stages }: PostAssignment, vacant: PostNode, model: Model): boolean {
  const others = model.posts
    .filter(
      (post) => post !== vacant && post.organ === vacant.organ && post.current && post.holders.length > 0,
    )
    .flatMap((post) => post.assignments)
    .filter((one) => one.power === power && one.role === role);
  if (stages === undefined) return others.some((one) => one.stages === undefined);
  return stages.every((stage) => others.some((one) => one.stages?.includes(stage) ?? true));
}
