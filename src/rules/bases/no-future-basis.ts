/** A cited instrument is already in force on the date of the model. */
import { citingPlaces } from '../citing-places.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const postpone = [
  { file: exampleFiles.bases, find: '  施行日期: 2019-12-01\n', replace: '  施行日期: 2026-12-01\n' },
];

export default defineRule({
  meta: {
    id: 'no-future-basis',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '不得引用尚未施行的依据', en: 'No basis before its first day in force' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)'), penaltyLaw('第三十八条第一款', 'art. 38(1)')],
    rationale: {
      zh: '依据施行之前，不能据以行使职权。可以提前把它登记进目录，到施行之日再引用。',
      en: 'Before its first day in force an instrument supports no power. It may be listed ahead of time, but not cited.',
    },
    messages: {
      early: {
        zh: '“{name}”自 {date} 起施行，按 {asOf} 已有 {count} 处引用',
        en: '"{name}" is in force from {date}; as of {asOf} it is already cited {count} times',
      },
    },
    hints: {
      early: {
        zh: '核对施行日期；日期无误的，施行前引用现行有效的依据，并给新职权写上“起”的日期。',
        en: 'Check the date; until then cite what is in force and give new powers a first day.',
      },
    },
    obligations: ['H08', '6:15'],
    examples: {
      valid: [
        { title: { zh: '施行当天', en: 'the first day in force' }, asOf: '2026-12-01', edits: postpone },
        {
          title: { zh: '提前登记而没有引用', en: 'listed ahead, not cited' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '- 标识: 食品安全法\n',
              replace:
                '- { 标识: 新条例, 名称: 示例条例, 效力级别: 行政法规, 制定机关: 国务院, 施行日期: 2027-01-01 }\n- 标识: 食品安全法\n',
            },
          ],
        },
      ],
      invalid: [
        {
          title: { zh: '施行前一天', en: 'the day before' },
          asOf: '2026-11-30',
          edits: postpone,
          expect: [{ at: `${exampleFiles.bases}:31:9`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const { effective } = basis.data;
      if (effective === undefined || effective <= model.asOf) continue;
      const related = citingPlaces(model, basis);
      if (related.length === 0) continue;
      report({
        message: 'early',
        data: { name: basis.name, date: effective, asOf: model.asOf, count: related.length },
        ...atProperty(model, basis, 'effective'),
        related,
      });
    }
  },
});
