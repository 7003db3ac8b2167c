/** One certificate number belongs to one person. */
import { groupBy } from '../../model/group-by.js';
import { supervisionRegulation } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'no-duplicate-certificate',
    family: 'officers',
    pack: 'core',
    severity: 'error',
    title: { zh: '执法证号不得重复', en: 'No certificate number twice' },
    basis: [supervisionRegulation('第十七条第二款', 'art. 17(2)')],
    rationale: {
      zh: '执法证一人一证。两个人登记了同一个证号，多半是复制以后没有改，公示出去当事人就查不到真正的执法人员。',
      en: 'A certificate belongs to one person. Two with the same number are a copy that was not changed.',
    },
    messages: {
      twice: {
        zh: '“{person}”的执法证号 {number} 和“{other}”的相同',
        en: 'The certificate number {number} of "{person}" is that of "{other}"',
      },
    },
    hints: {
      twice: {
        zh: '按证件更正证号；是同一个人登记了两次的，删去一条。',
        en: 'Correct the number; where it is one person entered twice, delete one record.',
      },
    },
    obligations: ['6:44', '6:49', 'P01'],
    examples: {
      valid: [
        {
          title: { zh: '先后两人，前一个已经离职', en: 'the former holder has left' },
          edits: [
            { file: exampleFiles.persons, find: '证号: 示002', replace: '证号: 示001' },
            {
              file: exampleFiles.persons,
              find: '- 标识: 大队长戊\n  姓名: 戊某\n',
              replace: '- 标识: 大队长戊\n  姓名: 戊某\n  起: 2027-01-01\n',
            },
            {
              file: exampleFiles.posts,
              find: '任职: [{ 人员: 大队长戊, 起: 2024-06-01 }]',
              replace: '空缺: { 起: 2026-09-01 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '证号相同', en: 'the same number' },
          edits: [{ file: exampleFiles.persons, find: '证号: 示002', replace: '证号: 示001' }],
          expect: [{ at: `${exampleFiles.persons}:16:14`, message: 'twice' }],
        },
      ],
    },
  },
  check(model, report) {
    const certified = model.persons.filter((person) => person.current && person.data.certificate?.number);
    const groups = groupBy(certified, ({ data }) => (data.certificate?.number ?? '').replaceAll(/\s/g, ''));
    for (const [first, ...others] of groups.values()) {
      for (const person of others) {
        if (!first || !person.data.certificate) continue;
        const { number } = person.data.certificate;
        report({
          message: 'twice',
          data: { person: person.name, other: first.name, number },
          ...atProperty(model, person, 'number', person.data.certificate),
          related: [
            {
              message: { zh: '另一处相同的证号', en: 'the same number here' },
              place: atProperty(model, first, 'number', first.data.certificate).place,
            },
          ],
        });
      }
    }
  },
});
