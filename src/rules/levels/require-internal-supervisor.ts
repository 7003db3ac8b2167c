/** An organ has a unit that supervises its own enforcement. */

import { groupBy } from '../../model/group-by.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { enforcers } from '../fact-records.js';
import { chongqingResponsibility } from '../local-clauses.js';
import { atProperty } from '../point-at.js';

export default defineRule({
  meta: {
    id: 'require-internal-supervisor',
    family: 'levels',
    pack: 'chongqing',
    severity: 'warning',
    title: { zh: '本单位要有内部监督机构', en: 'A unit supervises from within' },
    basis: [chongqingResponsibility('第十四条', 'art. 14')],
    rationale: {
      zh: '执法主体应当明确本单位法制工作机构或者其他内设机构为行政执法监督机构，负责日常监督检查，受理、查处举报和控告。',
      en: 'An organ names its legal-affairs or another internal unit as the one that supervises its enforcement.',
    },
    messages: {
      none: {
        zh: '“{organ}”没有一个机构承担内部执法监督',
        en: 'No unit of "{organ}" supervises its enforcement',
      },
    },
    hints: {
      none: {
        zh: '给法制机构写上“法制审核机构”，或者在一个内设机构的“职责”中写明执法监督检查。',
        en: 'Mark the legal review unit, or name the supervision among the duties of a unit.',
      },
    },
    obligations: ['N30'],
    examples: {
      valid: [
        {
          title: { zh: '由法制机构监督', en: 'by the legal unit' },
          edits: [
            {
              file: exampleFiles.organ,
              find: '性质: 内设, 职责: [承担执法监督检查]',
              replace: '性质: 内设, 法制审核机构: true',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '没有内部监督', en: 'no such unit' },
          edits: [{ file: exampleFiles.organ, find: ', 职责: [承担执法监督检查]', replace: '' }],
          expect: [{ at: `${exampleFiles.organ}:16:3`, message: 'none' }],
        },
      ],
    },
  },
  check(model, report) {
    const all = groupBy(
      model.units.filter(({ current }) => current),
      ({ organ }) => organ,
    );
    for (const organ of enforcers(model)) {
      const units = all.get(organ.id) ?? [];
      const named = units.some(
        ({ data }) =>
          data['legal-review'] === true ||
          /法制|法规|督查|监督/u.test(data.name) ||
          data.duties?.some((duty) => /执法监督|监督检查|督察|督查|评查|法制审核/u.test(duty)),
      );
      if (named || units.length === 0) continue;
      const key = organ.data.units ? 'units' : 'name';
      report({ message: 'none', data: { organ: organ.name }, ...atProperty(model, organ, key) });
    }
  },
});
