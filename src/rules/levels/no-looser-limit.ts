/** A time limit is not longer than that of the superior's item. */
import { businessRegulation, opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';
import { isSurelyLonger, readDuration } from '../read-duration.js';
import { catalogueName, itemPlace, superiorPairs } from '../superior-pairs.js';

export default defineRule({
  meta: {
    id: 'no-looser-limit',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '办理时限不得宽于上级事项', en: "No limit looser than the superior item's" },
    follows: [
      'decide-license-in-time',
      'decide-penalty-in-time',
      'handle-license-in-time',
      'no-promise-beyond-limit',
    ],
    basis: [
      opinionsOf2005('二（二）', 'part 2(2)'),
      businessRegulation('第三十五条、第三十六条第二款', 'arts. 35, 36(2)'),
    ],
    rationale: {
      zh: '同一事项同标准办理，规定的时限各地只能压减。法定时限长于上级的，是错误；承诺时限长于上级承诺的，提示核对。单位不同的时限不作比较。',
      en: 'One item is handled to one standard, and limits may only be cut. A longer statutory limit is an error, a longer promise a warning. Limits of different units are not compared.',
    },
    messages: {
      statutory: {
        zh: '职权“{name}”的法定时限{own}，长于{catalogue}中对应事项“{item}”的{theirs}',
        en: 'The statutory limit {own} of "{name}" is longer than {theirs} of "{item}" in {catalogue}',
      },
      promised: {
        zh: '职权“{name}”承诺{own}办结，长于{catalogue}中对应事项“{item}”承诺的{theirs}',
        en: 'The promise {own} of "{name}" is longer than {theirs} of "{item}" in {catalogue}',
      },
    },
    hints: {
      statutory: {
        zh: '对照时限依据核对；改为不超过{theirs}，本地依据另有规定的报请上级同意并写明依据。',
        en: 'Check the basis of the limit; make it {theirs} or less.',
      },
      promised: {
        zh: '承诺时限一般不宽于上级统一的标准，改为不超过{theirs}，或者报上级备案后申请检查例外。',
        en: 'Promise {theirs} or less, as the superior does.',
      },
    },
    obligations: ['6:28'],
    examples: {
      valid: [
        { title: { zh: '与上级相同', en: 'equal' }, edits: exampleGuide() },
        {
          title: { zh: '单位不同，不作比较', en: 'another unit' },
          edits: exampleGuide(['法定: 20个工作日', '法定: 15日']),
        },
      ],
      invalid: [
        {
          title: { zh: '法定时限比上级多一个工作日', en: 'one day more' },
          edits: exampleGuide(['法定: 20个工作日', '法定: 19个工作日']),
          expect: [{ at: `${exampleFiles.powers}:8:15`, message: 'statutory' }],
        },
        {
          title: { zh: '承诺时限比上级多', en: 'a longer promise' },
          edits: exampleGuide(['承诺: 10个工作日', '承诺: 9个工作日']),
          expect: [{ at: `${exampleFiles.powers}:8:27`, message: 'promised' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const pair of superiorPairs(model)) {
      const { power, item, catalogue } = pair;
      for (const key of ['statutory', 'promised'] as const) {
        const [own, theirs] = [power.data.limit?.[key], item.limit?.[key]];
        const [ours, above] = [own && readDuration(own), theirs && readDuration(theirs)];
        if (!own || !theirs || !ours || !above || !isSurelyLonger(ours, above)) continue;
        report({
          message: key,
          ...(key === 'promised' && { severity: 'warning' as const }),
          data: { name: power.name, item: item.name, own, theirs, catalogue: catalogueName(catalogue) },
          ...atProperty(model, power, key, power.data.limit),
          ...itemPlace(model, pair),
        });
        break;
      }
    }
  },
});
