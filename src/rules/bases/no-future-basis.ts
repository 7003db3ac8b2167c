/** A cited instrument is already in force on the date of the model. */
import { citingPlaces } from '../citing-places.js';
import { opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';
import { atFirst, byInstrument, provedCitations } from '../proved-citations.js';

const postpone = [
  { file: exampleFiles.bases, find: '  施行日期: 2019-12-01\n', replace: '  施行日期: 2026-12-01\n' },
];

const citeSupervision = [
  {
    file: exampleFiles.powers,
    find: '《中华人民共和国食品安全法》第一百一十条第四项',
    replace: '《行政执法监督条例》第十二条第四项',
  },
];
const listSupervision = {
  file: exampleFiles.bases,
  find: '- 标识: 食品安全法\n',
  replace:
    '- 标识: 监督条例\n  名称: 行政执法监督条例\n  效力级别: 行政法规\n  制定机关: 国务院\n  施行日期: 2025-12-17\n- 标识: 食品安全法\n',
};

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
      proved: {
        zh: '“{name}”{since}，按 {asOf} 已有 {count} 处引用',
        en: '"{name}" is {since}; as of {asOf} it is already cited {count} times',
      },
      early: {
        zh: '“{name}”自 {date} 起施行，按 {asOf} 已有 {count} 处引用',
        en: '"{name}" is in force from {date}; as of {asOf} it is already cited {count} times',
      },
    },
    hints: {
      proved: {
        zh: '施行前引用现行有效的依据，并给新职权写上“起”的日期；目录里的施行日期也要改对。',
        en: 'Until then cite what is in force, give new powers a first day, and correct the date in the list.',
      },
      early: {
        zh: '核对施行日期；日期无误的，施行前引用现行有效的依据，并给新职权写上“起”的日期。',
        en: 'Check the date; until then cite what is in force and give new powers a first day.',
      },
    },
    obligations: ['H08', '6:15'],
    examples: {
      valid: [
        {
          title: { zh: '法规库证明施行的当天', en: 'the first day that the statute book proves' },
          asOf: '2026-02-01',
          edits: citeSupervision,
        },
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
          title: { zh: '法规库证明次日才施行', en: 'the statute book proves: in force the day after' },
          asOf: '2026-01-31',
          edits: citeSupervision,
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'proved' }],
        },
        {
          title: { zh: '目录里的施行日期写早了', en: 'the list has it in force too early' },
          asOf: '2026-01-31',
          edits: [...citeSupervision, listSupervision],
          expect: [{ at: `${exampleFiles.bases}:20:7`, message: 'proved' }],
        },
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
    const future = provedCitations(model).filter(
      ({ resolution, listed }) =>
        resolution.status === 'not-in-force' &&
        model.statutes?.proves(resolution.instrument) &&
        !(listed && listed.data.effective > model.asOf),
    );
    for (const [{ title }, uses] of byInstrument(future)) {
      const { listed, resolution } = uses[0]!;
      const at = atFirst(uses);
      const whole = listed && model.statutes?.ofBasis(listed)?.status === 'not-in-force';
      report({
        message: 'proved',
        data: {
          name: title,
          since: resolution.note ?? { zh: '尚未施行', en: 'not yet in force' },
          asOf: model.asOf,
          count: uses.length,
        },
        ...(whole ? { ...atName(model, listed), related: citingPlaces(model, listed) } : at),
      });
    }
  },
});
