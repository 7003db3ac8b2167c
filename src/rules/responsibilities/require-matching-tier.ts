/** A statement for a post is of the tier of the post. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';

const restrict = (post: string, tier: string) => [
  {
    file: exampleFiles.statement,
    find: '适用: [市监局]\n',
    replace: `适用: [${post}]\n责任层次: ${tier}\n`,
  },
];

export default defineRule({
  meta: {
    id: 'require-matching-tier',
    family: 'responsibilities',
    pack: 'core',
    severity: 'error',
    title: { zh: '责任说明的层次要与岗位一致', en: 'Statements match the tier of their posts' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '领导责任、主管责任、直接责任的内容不同。责任说明写明了层次，又点名适用于另一层次的岗位，责任书里就会写错责任。',
      en: 'The three tiers differ. A statement of one tier that names a post of another puts the wrong liability into its letter.',
    },
    messages: {
      differs: {
        zh: '责任说明“{id}”写的是{tier}，岗位“{post}”却是{other}',
        en: 'The statement "{id}" is of the tier {tier}, the post "{post}" of the tier {other}',
      },
    },
    hints: {
      differs: {
        zh: '改正其中一处的“责任层次”，或者给这个岗位另写一份。',
        en: 'Correct one of the tiers, or write another statement for the post.',
      },
    },
    obligations: ['L02', '6:70'],
    examples: {
      valid: [{ title: { zh: '层次一致', en: 'the same tier' }, edits: restrict('办案岗', '直接责任') }],
      invalid: [
        {
          title: { zh: '把领导责任写给了办案岗', en: 'leading liability for an officer' },
          edits: restrict('办案岗', '领导责任'),
          expect: [{ at: `${exampleFiles.statement}:3:6`, message: 'differs' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const statement of model.responsibilities) {
      const { tier, for: bodies } = statement.data;
      if (!statement.current || tier === undefined || bodies === undefined) continue;
      for (const [index, id] of bodies.entries()) {
        const post = model.nodes.get(id);
        if (post?.kind !== 'post' || !post.current || post.data.tier === tier || post.data.tier === undefined)
          continue;
        report({
          message: 'differs',
          data: {
            id: statement.id,
            post: post.name,
            tier: label('tier', tier),
            other: label('tier', post.data.tier),
          },
          ...atProperty(model, statement, index, bodies),
          related: [
            {
              message: { zh: '岗位的责任层次', en: 'tier of the post' },
              place: atProperty(model, post, 'tier').place,
            },
          ],
        });
      }
    }
  },
});
