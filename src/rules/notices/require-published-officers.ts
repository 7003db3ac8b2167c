/** Officers are published, or the reason why not is written down. */
import { threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { enforcementPosts } from '../enforcement-posts.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const hide = (value: string) => [
  {
    file: exampleFiles.persons,
    find: '  执法证: { 证号: 示002',
    replace: `  公示: ${value}\n  执法证: { 证号: 示002`,
  },
];

export default defineRule({
  meta: {
    id: 'require-published-officers',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '执法人员要公示', en: 'Officers are published' },
    absent: ['persons'],
    basis: [threeSystemsOf2018('（四）', 'item 4')],
    rationale: {
      zh: '行政执法人员是事前应当主动公开的内容。涉及国家秘密等不宜公开的，写明理由。',
      en: 'Officers are among what is published beforehand; who is left out needs a reason.',
    },
    messages: {
      hidden: {
        zh: '“{person}”在执法岗位“{post}”任职，却不公示，也没有写理由',
        en: '"{person}" on the post "{post}" is not published, without a reason',
      },
    },
    hints: {
      hidden: {
        zh: '删去“公示: false”，或者改为“公示”下写“不公示理由”。',
        en: 'Drop publish: false, or give a reason.',
      },
    },
    obligations: ['6:112', '6:49'],
    examples: {
      valid: [{ title: { zh: '写明了理由', en: 'with a reason' }, edits: hide('{ 不公示理由: 从事暗访 }') }],
      invalid: [
        {
          title: { zh: '没有理由', en: 'without a reason' },
          edits: hide('false'),
          expect: [{ at: `${exampleFiles.persons}:16:7`, message: 'hidden' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    for (const { post, holders } of enforcementPosts(model)) {
      for (const person of holders) {
        if (person.data.publish !== false || told.has(person.id)) continue;
        told.add(person.id);
        const data = { person: person.name, post: post.name };
        report({ message: 'hidden', data, ...atProperty(model, person, 'publish') });
      }
    }
  },
});
