/** Two posts of one organ do not differ by a particle alone. */

import { groupBy } from '../../model/group-by.js';
import type { PostNode } from '../../model/model.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

/** What a second writing of the same name has more or less; 副, 一 and the like make another post. */
const particles = /[性的岗之和与及类等、\s（）()“”"·-]/gu;

export default defineRule({
  meta: {
    id: 'no-similar-post-name',
    family: 'posts',
    pack: 'core',
    severity: 'warning',
    title: { zh: '岗位名称不能似是而非', en: 'Names of posts are not almost the same' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '同一个机关里，两个岗位的名称只差一个“性”“的”“岗”，多半是同一个岗位写了两次：职权分到哪一个，考核哪一个，都说不清。',
      en: 'Names that differ by a particle are as a rule one post written twice; nobody knows which has the powers.',
    },
    messages: {
      similar: {
        zh: '岗位“{name}”同“{other}”几乎同名',
        en: 'The post "{name}" has almost the name of "{other}"',
      },
    },
    hints: {
      similar: {
        zh: '是同一个岗位的，合并；不是的，在名称中写明区别。',
        en: 'Merge them if they are one; else make the difference plain.',
      },
    },
    obligations: ['6:107', '6:27'],
    examples: {
      valid: [
        {
          title: { zh: '副职是另一个岗位', en: 'a deputy is another post' },
          edits: [{ file: exampleFiles.posts, find: '  名称: 受理岗\n', replace: '  名称: 副大队长\n' }],
        },
        {
          title: { zh: '不同机构的同名岗位', en: 'the same name in two units' },
          edits: [{ file: exampleFiles.posts, find: '  名称: 受理岗\n', replace: '  名称: 办案岗\n' }],
        },
      ],
      invalid: [
        {
          title: { zh: '只差一个字', en: 'one particle apart' },
          edits: [{ file: exampleFiles.posts, find: '  名称: 受理岗\n', replace: '  名称: 办案的岗\n' }],
          expect: [{ at: `${exampleFiles.posts}:41:7`, message: 'similar' }],
        },
      ],
    },
  },
  check(model, report) {
    const current = model.posts.filter((post) => post.current);
    const alike = groupBy(current, (post) => `${post.organ}\n${post.name.replace(particles, '')}`);
    for (const posts of alike.values()) {
      const first: PostNode | undefined = posts[0];
      for (const post of posts) {
        if (!first || post.name === first.name || post.name.replace(particles, '') === '') continue;
        report({
          message: 'similar',
          data: { name: post.name, other: first.name },
          ...atName(model, post),
          related: [
            { message: { zh: '另一个岗位', en: 'the other post' }, place: atName(model, first).place },
          ],
        });
      }
    }
  },
});
