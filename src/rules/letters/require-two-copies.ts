/** Each party of a letter keeps a copy. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-two-copies',
    family: 'letters',
    pack: 'national',
    severity: 'warning',
    title: { zh: '责任书至少一式两份', en: 'A letter has at least two copies' },
    basis: [opinionsOf2005('二（三）', 'part 2(3)')],
    rationale: {
      zh: '责任书由两方签订，双方各存一份；只有一份，另一方拿不出自己承诺了什么。',
      en: 'Two parties sign, and each keeps a copy; with one, the other cannot show what it promised.',
    },
    messages: {
      one: {
        zh: '{year}年责任书的份数写的是 {copies} 份，双方不能各存一份',
        en: 'The letters of {year} have {copies} copy',
      },
    },
    hints: { one: { zh: '改为 2 份或者更多。', en: 'Make it two or more.' } },
    obligations: ['6:71'],
    examples: {
      valid: [
        {
          title: { zh: '一式三份', en: 'three copies' },
          edits: [{ file: exampleFiles.letters, find: '份数: 2', replace: '份数: 3' }],
        },
      ],
      invalid: [
        {
          title: { zh: '只有一份', en: 'one copy' },
          edits: [{ file: exampleFiles.letters, find: '份数: 2', replace: '份数: 1' }],
          expect: [{ at: `${exampleFiles.letters}:10:5`, message: 'one' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const plan of model.letterPlans) {
      const { copies, year } = plan.data;
      if (!plan.current || copies === undefined || copies >= 2) continue;
      report({ message: 'one', data: { year, copies }, ...atProperty(model, plan, 'copies') });
    }
  },
});
