/** A post has a holder, or its vacancy is noted. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

const held = '任职: [{ 人员: 科员庚, 起: 2024-06-01 }]';

export default defineRule({
  meta: {
    id: 'require-holder',
    family: 'posts',
    pack: 'national',
    severity: 'error',
    title: { zh: '岗位要有人，空缺要注明', en: 'Posts are held, or their vacancy is noted' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任要落到岗位上的执法人员。没有人任职又没有注明空缺的岗位，责任书无从签订，也没有人对它的职权负责。',
      en: 'Responsibility reaches the officers on the posts. A post without holder and without a note leaves its powers to nobody.',
    },
    messages: {
      none: {
        zh: '岗位“{name}”按 {asOf} 没有人任职，也没有注明空缺',
        en: 'As of {asOf} nobody holds the post "{name}" and no vacancy is noted',
      },
    },
    hints: {
      none: {
        zh: '在“任职”中写上人员和起止日期；暂时无人的，写一行“空缺: { 起: 2026-01-01, 代理人员: 代行人员的标识 }”，日期是空出来的那一天。',
        en: 'Add a holder with dates, or note the vacancy: "vacancy: { since: 2026-01-01, acting: id of who acts }".',
      },
    },
    obligations: ['6:25', '6:40', 'L02'],
    examples: {
      valid: [
        {
          title: { zh: '注明了空缺和代行人员', en: 'vacancy noted' },
          edits: [
            { file: exampleFiles.posts, find: held, replace: '空缺: { 起: 2026-09-01, 代理人员: 科长丁 }' },
          ],
        },
        {
          title: { zh: '岗位已撤销', en: 'the post has ended' },
          edits: [{ file: exampleFiles.posts, find: held, replace: '止: 2026-06-30' }],
        },
      ],
      invalid: [
        {
          title: { zh: '没有任职', en: 'nobody' },
          edits: [{ file: exampleFiles.posts, find: held, replace: '风险等级: 低' }],
          expect: [{ at: `${exampleFiles.posts}:41:7`, message: 'none' }],
        },
        {
          title: { zh: '任职已经届满', en: 'the term is over' },
          edits: [
            {
              file: exampleFiles.posts,
              find: held,
              replace: '任职: [{ 人员: 科员庚, 起: 2024-06-01, 止: 2026-10-31 }]',
            },
          ],
          expect: [{ at: `${exampleFiles.posts}:41:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      if (!post.current || post.holders.length > 0) continue;
      const { vacancy, holders = [] } = post.data;
      if (vacancy !== undefined && (vacancy.since === undefined || vacancy.since <= model.asOf)) continue;
      // A holder who is no known person in force was reported for that.
      const named = holders.some(
        ({ from, until }) =>
          (from === undefined || from <= model.asOf) && (until === undefined || model.asOf <= until),
      );
      if (named) continue;
      report({
        message: 'none',
        data: { name: post.name, asOf: model.asOf },
        missing: { holders: '任职', vacancy: '空缺' },
        ...atName(model, post),
      });
    }
  },
});
