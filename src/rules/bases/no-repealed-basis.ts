/** A listed instrument is not repealed on the date of the model. */
import { citingPlaces } from '../citing-places.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const repeal = (day: string) => [
  {
    file: exampleFiles.bases,
    find: '  施行日期: 2015-10-01\n',
    replace: `  施行日期: 2015-10-01\n  废止日期: ${day}\n`,
  },
];

export default defineRule({
  meta: {
    id: 'no-repealed-basis',
    family: 'bases',
    pack: 'national',
    severity: 'error',
    title: { zh: '不得引用已废止的依据', en: 'No repealed basis' },
    basis: [opinionsOf2005('二（一）', 'part 2(1)')],
    rationale: {
      zh: '依据废止后，职权就失去了来源。废止日期是失效的第一天：当天起引用它就是错的。',
      en: 'With its basis a power loses its source. The date of repeal is the first day without force.',
    },
    messages: {
      cited: {
        zh: '“{name}”自 {date} 起失效，按 {asOf} 仍有 {count} 处引用',
        en: '"{name}" is repealed since {date}; as of {asOf} it is still cited {count} times',
      },
      listed: {
        zh: '“{name}”自 {date} 起失效，按 {asOf} 仍列在目录里',
        en: '"{name}" is repealed since {date}; as of {asOf} it is still listed',
      },
    },
    hints: {
      cited: {
        zh: '把各处引文改为{next}的相应条款；已没有依据的职权，写上“止”的日期或者把“状态”改为“取消”。',
        en: 'Cite {next} instead; end the powers that have no basis any more.',
      },
      listed: {
        zh: '从目录中删除，或者换成{next}。',
        en: 'Drop it from the list or put {next} in its place.',
      },
    },
    obligations: ['H08', '6:15'],
    examples: {
      valid: [
        {
          title: { zh: '废止日期的前一天', en: 'the day before the repeal' },
          asOf: '2026-08-14',
          edits: repeal('2026-08-15'),
        },
      ],
      invalid: [
        {
          title: { zh: '废止当天', en: 'the day of the repeal' },
          asOf: '2026-08-15',
          edits: repeal('2026-08-15'),
          expect: [{ at: `${exampleFiles.bases}:25:9`, message: 'cited' }],
        },
        {
          title: { zh: '没有引用，但仍列在目录里', en: 'listed only' },
          edits: [
            {
              file: exampleFiles.bases,
              find: '  施行日期: 2012-01-01\n',
              replace: '  施行日期: 2012-01-01\n  废止日期: 2026-01-01\n',
            },
          ],
          expect: [{ at: `${exampleFiles.bases}:18:9`, message: 'listed' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const basis of model.bases) {
      const { repealed } = basis.data;
      if (repealed === undefined || repealed > model.asOf) continue;
      const related = citingPlaces(model, basis);
      const successor = basis.data['replaced-by'];
      report({
        message: related.length > 0 ? 'cited' : 'listed',
        data: {
          name: basis.name,
          date: repealed,
          asOf: model.asOf,
          count: related.length,
          next:
            successor === undefined
              ? { zh: '现行有效的依据', en: 'a basis in force' }
              : { zh: `替代它的“${successor}”`, en: `its successor "${successor}"` },
        },
        ...atProperty(model, basis, 'repealed'),
        related,
      });
    }
  },
});
