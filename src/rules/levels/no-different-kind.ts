/** A power is of the kind of which the superior's item is. */
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { label } from '../label.js';
import { atProperty } from '../point-at.js';
import { catalogueName, itemPlace, superiorPairs } from '../superior-pairs.js';

export default defineRule({
  meta: {
    id: 'no-different-kind',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '职权类别与上级事项一致', en: "A power is of its superior item's kind" },
    basis: [opinionsOf2005('二（一）、二（二）', 'part 2(1) and (2)')],
    rationale: {
      zh: '同一事项上下级类别不同，适用的设定权、程序和时限就不同，必有一方写错。类别待定的不作比较。',
      en: 'Of two kinds for one item one is wrong, and with it procedure and limits. Undetermined kinds are not compared.',
    },
    messages: {
      kind: {
        zh: '职权“{name}”的类别是{own}，{catalogue}中对应的事项“{item}”是{theirs}',
        en: 'The power "{name}" is {own}; the item "{item}" in {catalogue} is {theirs}',
      },
    },
    hints: {
      kind: {
        zh: '对照设定依据核对类别：本机关写错的改正；上级有误的，报请上级更正。',
        en: 'Check the kind against the basis that sets it; correct it, or have the superior correct it.',
      },
    },
    obligations: ['6:8', '6:24'],
    examples: {
      valid: [
        { title: { zh: '类别一致', en: 'the same kinds' }, edits: exampleGuide() },
        {
          title: { zh: '上级类别待定', en: 'undetermined above' },
          edits: exampleGuide(['类别: 行政许可', '类别: 待定']),
        },
      ],
      invalid: [
        {
          title: { zh: '上级是确认', en: 'a confirmation above' },
          edits: exampleGuide(['类别: 行政许可', '类别: 行政确认']),
          expect: [{ at: `${exampleFiles.powers}:3:7`, message: 'kind' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const pair of superiorPairs(model)) {
      const { power, item, catalogue } = pair;
      const { kind } = power.data;
      if (kind === item.kind || kind === 'undetermined' || item.kind === 'undetermined') continue;
      report({
        message: 'kind',
        data: {
          name: power.name,
          own: label('power-kind', kind),
          item: item.name,
          theirs: label('power-kind', item.kind),
          catalogue: catalogueName(catalogue),
        },
        ...atProperty(model, power, 'kind'),
        ...itemPlace(model, pair),
      });
    }
  },
});
