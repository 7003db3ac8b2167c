/** Temporary and contract staff hold no enforcement post. */
import { decisionOf1999, decisionOf2008 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { enforcementPosts } from '../enforcement-posts.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atName, atProperty } from '../point-at.js';

const employ = (status: string) => [
  {
    file: exampleFiles.persons,
    find: '  机构: 执法大队\n  身份: 公务员\n  执法证: { 证号: 示002',
    replace: `  机构: 执法大队\n  身份: ${status}\n  执法证: { 证号: 示002`,
  },
];

export default defineRule({
  meta: {
    id: 'no-temporary-staff',
    family: 'officers',
    pack: 'national',
    severity: 'error',
    title: {
      zh: '临时工、合同工不得在执法岗位任职',
      en: 'No temporary or contract staff on enforcement posts',
    },
    basis: [decisionOf1999('五', 'part 5'), decisionOf2008('（十九）', 'item 19')],
    rationale: {
      zh: '国务院要求清退聘用从事行政执法的合同工、临时工，把他们坚决调离行政执法岗位。只看直接责任岗位上主办职权的人员；协办的可能是辅助人员，不作判断。',
      en: 'The State Council orders temporary and contract staff off enforcement posts. Only holders of posts of the direct tier that lead powers are asked; who assists may be auxiliary staff.',
    },
    messages: {
      holds: {
        zh: '“{person}”的身份是{status}，却在执法岗位“{post}”任职',
        en: '"{person}" ({status}) holds the enforcement post "{post}"',
      },
    },
    hints: {
      holds: {
        zh: '由具有执法资格的在编人员任职；身份写错的，改正“身份”。',
        en: 'Give the post to a qualified member of the regular staff, or correct the employment.',
      },
    },
    obligations: ['6:50'],
    examples: {
      valid: [
        { title: { zh: '事业编制人员', en: 'staff of a public institution' }, edits: employ('事业编制') },
      ],
      invalid: [
        {
          title: { zh: '合同制人员办案', en: 'a contract worker on a case' },
          edits: employ('合同制'),
          expect: [{ at: `${exampleFiles.persons}:15:7`, message: 'holds' }],
        },
      ],
    },
  },
  check(model, report) {
    const told = new Set<string>();
    for (const { post, holders } of enforcementPosts(model, { roles: ['lead'] })) {
      for (const person of holders) {
        const { employment } = person.data;
        if ((employment !== 'temporary' && employment !== 'labour-contract') || told.has(person.id)) continue;
        told.add(person.id);
        report({
          message: 'holds',
          data: { person: person.name, post: post.name, status: label('employment', employment) },
          ...atProperty(model, person, 'employment'),
          related: [{ message: { zh: '任职的岗位', en: 'the post held' }, place: atName(model, post).place }],
        });
      }
    }
  },
});
