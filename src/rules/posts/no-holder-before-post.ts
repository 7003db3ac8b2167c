/** Nobody holds a post before there is one. */
import { groupBy } from '../../model/group-by.js';
import type { Model, PostNode } from '../../model/model.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const begun = (day: string) => ({
  file: exampleFiles.organ,
  find: '层级: 县级\n',
  replace: `层级: 县级\n起: ${day}\n`,
});
const post = {
  file: exampleFiles.posts,
  find: '  名称: 受理岗\n',
  replace: '  名称: 受理岗\n  起: 2025-01-01\n',
};

export default defineRule({
  meta: {
    id: 'no-holder-before-post',
    family: 'posts',
    pack: 'core',
    severity: 'warning',
    title: { zh: '任职不早于岗位和机关', en: 'Nobody holds a post before it exists' },
    basis: [supervisionRegulation('第十二条第四项', 'art. 12(4)')],
    rationale: {
      zh: '岗位、机构或者机关还没有设立，谈不上任职；多半是日期写错，或者写了在原来单位任职的日期。',
      en: 'Nobody can hold a post before it, its unit or its organ is set up: a slip, or the date of a former post.',
    },
    messages: {
      early: {
        zh: '“{person}”在岗位“{post}”任职起于 {from}，早于“{owner}”设立的 {begin}',
        en: '"{person}" holds "{post}" since {from}, before "{owner}" began on {begin}',
      },
    },
    hints: {
      early: {
        zh: '“起”写在这个岗位任职的第一天，不早于 {begin}；在原来机关任职的，写在原来机关的岗位上。',
        en: 'Write the first day on this post, {begin} or later; a term at a former organ belongs to its posts.',
      },
    },
    obligations: ['6:6', '6:43'],
    examples: {
      valid: [
        { title: { zh: '设立的当天任职', en: 'on the first day' }, edits: [begun('2024-06-01')] },
        {
          title: { zh: '岗位晚于机关设立', en: 'a younger post' },
          edits: [
            post,
            {
              file: exampleFiles.posts,
              find: '职责: [受理和审查许可申请]\n  工作标准: [一次告知补正内容]\n  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]',
              replace:
                '职责: [受理和审查许可申请]\n  工作标准: [一次告知补正内容]\n  任职: [{ 人员: 科员庚, 起: 2025-01-01 }]',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '岗位还没有设立', en: 'before the post' },
          edits: [post],
          expect: [{ at: `${exampleFiles.posts}:49:22`, message: 'early' }],
        },
        {
          title: { zh: '机关还没有设立', en: 'before the organ' },
          edits: [begun('2024-12-01')],
          expect: [{ at: `${exampleFiles.posts}:10:22`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    const found = model.posts.flatMap((post) => {
      const last = lastBegun(model, post);
      const early = last && (post.data.holders ?? []).find(({ from }) => from && from < last.begin);
      return last && early && post.current ? [{ post, last, early }] : [];
    });
    // Where the day of an organ is wrong, all its posts begin too early: one finding.
    for (const all of groupBy(found, ({ last }) => last.owner.id).values()) {
      const [{ post, last, early }, ...others] = all as [(typeof all)[0], ...typeof all];
      report({
        message: 'early',
        data: {
          person: model.nodes.get(early.person)?.name ?? early.person,
          post: post.name,
          from: early.from,
          owner: last.owner.name,
          begin: last.begin,
        },
        ...atProperty(model, post, 'from', early),
        alsoConcerns: others.map((other) => other.post.id),
        related: others.map((other) => ({
          message: { zh: `“${other.post.name}”也是`, en: `so does "${other.post.name}"` },
          place: atProperty(model, other.post, 'from', other.early).place,
        })),
      });
    }
  },
});

/** Of the post, its unit and its organ, what was set up last. */
function lastBegun(model: Model, post: PostNode) {
  const [last] = [post, model.nodes.get(post.data.unit), model.nodes.get(post.organ)]
    .flatMap((owner) => {
      if (owner?.kind !== 'post' && owner?.kind !== 'unit' && owner?.kind !== 'organ') return [];
      return owner.data.from ? [{ owner, begin: owner.data.from }] : [];
    })
    .toSorted((a, b) => (a.begin < b.begin ? 1 : -1));
  return last;
}
