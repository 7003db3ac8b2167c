/** A licence states its time limit. */
import { activePowers } from '../active-powers.js';
import { licenseLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-limit',
    family: 'powers',
    pack: 'national',
    severity: 'error',
    title: { zh: '行政许可要写明办理时限', en: 'Licences state their time limit' },
    basis: [licenseLaw('第三十条第一款', 'art. 30(1)'), licenseLaw('第四十二条', 'art. 42')],
    rationale: {
      zh: '行政许可的期限应当公示；除当场决定的外，自受理之日起二十个工作日内作出决定，法律、法规另有规定的依照其规定。',
      en: 'The period of a licence is displayed; the decision is due within twenty working days unless a law or regulation says otherwise.',
    },
    messages: {
      none: { zh: '行政许可“{name}”没有写明办理时限', en: 'The licence "{name}" states no time limit' },
    },
    hints: {
      none: {
        zh: '加上“办理时限”，在它下面写“法定: 20个工作日”；当场办结的写“法定: 当场”。',
        en: 'Add limit with statutory: 20个工作日, or 当场 when decided at once.',
      },
    },
    obligations: ['D01', 'T10', 'N14'],
    examples: {
      valid: [
        {
          title: { zh: '当场办结', en: 'decided at once' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '{ 法定: 20个工作日, 承诺: 10个工作日 }',
              replace: '{ 法定: 当场 }',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有时限', en: 'no limit' },
          edits: [
            {
              file: exampleFiles.powers,
              find: '  办理时限: { 法定: 20个工作日, 承诺: 10个工作日 }\n',
              replace: '',
            },
          ],
          expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const power of activePowers(model)) {
      if (power.data.kind !== 'license' || power.data.limit !== undefined) continue;
      report({
        message: 'none',
        data: { name: power.name },
        missing: { limit: '办理时限' },
        ...atName(model, power),
      });
    }
  },
});
