/** A post has no more holders than its quota. */
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const second = {
  file: exampleFiles.posts,
  find: '任职: [{ 人员: 队员己, 起: 2024-06-01 }]',
  replace: '任职: [{ 人员: 队员己, 起: 2024-06-01 }, { 人员: 大队长戊, 起: 2025-01-01 }]',
};

export default defineRule({
  meta: {
    id: 'no-holder-beyond-quota',
    family: 'posts',
    pack: 'core',
    severity: 'warning',
    title: { zh: '任职人数不超过编制数', en: 'No more holders than the quota' },
    basis: [supervisionRegulation('第十二条第四项', 'art. 12(4)')],
    rationale: {
      zh: '同一天任职的人数超过编制数，多半是有人离任而没有写“止”的日期；责任书会发给已经离任的人。代理的不计入。',
      en: 'More holders than the quota usually means that somebody left without a last day, and letters go to the wrong person. Acting holders do not count.',
    },
    messages: {
      beyond: {
        zh: '岗位“{name}”编制 {quota} 人，按 {asOf} 有 {count} 人任职',
        en: 'The post "{name}" has a quota of {quota} and {count} holders as of {asOf}',
      },
    },
    hints: {
      beyond: {
        zh: '给已离任的人写上“止”的日期，或者更正编制数。',
        en: 'Give those who left a last day, or correct the quota.',
      },
    },
    obligations: ['6:6', '6:43'],
    examples: {
      valid: [{ title: { zh: '正好满编', en: 'just full' }, edits: [second] }],
      invalid: [
        {
          title: { zh: '超过编制', en: 'beyond the quota' },
          edits: [second, { file: exampleFiles.posts, find: '编制数: 2', replace: '编制数: 1' }],
          expect: [{ at: `${exampleFiles.posts}:33:8`, message: 'beyond' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      const { quota, holders = [] } = post.data;
      if (!post.current || quota === undefined) continue;
      const acting = new Set(holders.filter((holder) => holder.acting).map((holder) => holder.person));
      const written = new Set(holders.map((holder) => holder.person));
      const count = post.holders.filter((person) => written.has(person) && !acting.has(person)).length;
      if (count <= quota) continue;
      report({
        message: 'beyond',
        data: { name: post.name, quota, count, asOf: model.asOf },
        ...atProperty(model, post, 'quota'),
      });
    }
  },
});
