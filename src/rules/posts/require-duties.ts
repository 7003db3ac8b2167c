/** A post says what it does and by which standard. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-duties',
    family: 'posts',
    pack: 'national',
    severity: 'warning',
    title: { zh: '岗位要有职责和工作标准', en: 'Posts have duties and standards' },
    basis: [opinionsOf2005('二（二）', 'part 2(2)')],
    rationale: {
      zh: '岗位职权要做到要求具体。没有职责和标准，评议考核就没有尺子，追究责任也没有根据。',
      en: 'What is asked of a post is concrete; without duties and standards there is nothing to evaluate it by.',
    },
    messages: {
      duties: { zh: '岗位“{name}”没有写职责', en: 'The post "{name}" states no duties' },
      standards: { zh: '岗位“{name}”没有写工作标准', en: 'The post "{name}" states no standards' },
    },
    hints: {
      duties: { zh: '加上“职责”，逐条写明。', en: 'Add duties, one by one.' },
      standards: { zh: '加上“工作标准”，写到可以检查的程度。', en: 'Add standards that can be checked.' },
    },
    obligations: ['6:28', '6:40'],
    examples: {
      valid: [
        {
          title: { zh: '岗位已撤销', en: 'the post has ended' },
          edits: [
            {
              file: exampleFiles.posts,
              find: '  工作标准: [一次告知补正内容]\n',
              replace: '  止: 2026-06-30\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有工作标准', en: 'no standards' },
          edits: [{ file: exampleFiles.posts, find: '  工作标准: [一次告知补正内容]\n', replace: '' }],
          expect: [{ at: `${exampleFiles.posts}:41:7`, message: 'standards' }],
        },
        {
          title: { zh: '没有职责', en: 'no duties' },
          edits: [{ file: exampleFiles.posts, find: '  职责: [受理和审查许可申请]\n', replace: '' }],
          expect: [{ at: `${exampleFiles.posts}:41:7`, message: 'duties' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const post of model.posts) {
      if (!post.current || post.assignments.length === 0) continue;
      for (const [key, written] of [
        ['duties', '职责'],
        ['standards', '工作标准'],
      ] as const) {
        if (post.data[key]?.length) continue;
        report({
          message: key,
          data: { name: post.name },
          missing: { [key]: written },
          ...atName(model, post),
        });
      }
    }
  },
});
