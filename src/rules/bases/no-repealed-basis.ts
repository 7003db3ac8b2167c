/** No instrument that is listed or cited is repealed on the date of the model. */
import type { Repeal } from '../../law/library/instrument.js';
import type { BasisNode, Model } from '../../model/model.js';
import { citingPlaces } from '../citing-places.js';
import { opinionsOf2005 } from '../clauses.js';
import { defineRule, type Finding } from '../define-rule.js';
import { describeRepeal, describeSuccessor } from '../describe-repeal.js';
import { exampleFiles } from '../example-workspace.js';
import { atName, atProperty } from '../point-at.js';
import { atFirst, byInstrument, provedCitations } from '../proved-citations.js';

const repeal = (day: string) => [
  {
    file: exampleFiles.bases,
    find: '  施行日期: 2015-10-01\n',
    replace: `  施行日期: 2015-10-01\n  废止日期: ${day}\n`,
  },
];

/** The example that the statute book proves: the Code of 2026 repealed the Air Law. */
const AIR_LAW = '《中华人民共和国大气污染防治法》第九十九条';
const citeAirLaw = {
  file: exampleFiles.powers,
  find: '《中华人民共和国食品安全法》第一百一十条第四项',
  replace: AIR_LAW,
};
const listAirLaw = {
  file: exampleFiles.bases,
  find: '- 标识: 食品安全法\n',
  replace: `- 标识: 大气法
  名称: 中华人民共和国大气污染防治法
  效力级别: 法律
  制定机关: 全国人民代表大会常务委员会
  施行日期: 2018-10-26
  类别: 专业
- 标识: 食品安全法
`,
};

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
      provedCited: {
        zh: '“{name}”{repeal}，按 {asOf} 仍有 {count} 处引用',
        en: '"{name}" {repeal}; as of {asOf} it is still cited {count} times',
      },
      provedListed: {
        zh: '“{name}”{repeal}，按 {asOf} 仍列在目录里',
        en: '"{name}" {repeal}; as of {asOf} it is still listed',
      },
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
      provedCited: {
        zh: '把各处引文改为{next}的相应条款；已没有依据的职权，写上“止”的日期或者把“状态”改为“取消”。',
        en: 'Cite {next} instead; end the powers that have no basis any more.',
      },
      provedListed: {
        zh: '从目录中删除，或者换成{next}。',
        en: 'Drop it from the list or put {next} in its place.',
      },
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
        {
          title: {
            zh: '法规库证明次日才废止：目录里没有写废止日期',
            en: 'the statute book proves the repeal for the day after',
          },
          asOf: '2026-08-14',
          edits: [listAirLaw, citeAirLaw],
        },
      ],
      invalid: [
        {
          title: {
            zh: '法规库证明已经废止：《生态环境法典》第一千二百四十二条',
            en: 'the statute book proves the repeal: the Ecological Code, art. 1242',
          },
          asOf: '2026-08-15',
          edits: [listAirLaw, citeAirLaw],
          expect: [{ at: `${exampleFiles.bases}:20:7`, message: 'provedCited' }],
        },
        {
          title: { zh: '目录里没有，但引用了', en: 'cited without being listed' },
          asOf: '2026-08-15',
          edits: [citeAirLaw],
          expect: [{ at: `${exampleFiles.powers}:29:13`, message: 'provedCited' }],
        },
        {
          title: { zh: '已被法典废止的法律仍列在目录里', en: 'repealed by the Code and still listed' },
          asOf: '2026-08-15',
          edits: [listAirLaw],
          expect: [{ at: `${exampleFiles.bases}:20:7`, message: 'provedListed' }],
        },
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
      const proved = provedRepeal(model, basis);
      const own = repealed !== undefined && repealed <= model.asOf;
      if (!own && !proved) continue;
      const related = citingPlaces(model, basis);
      const count = related.length;
      const data = {
        name: basis.name,
        asOf: model.asOf,
        count,
        next: describeSuccessor(proved, basis.data['replaced-by']),
      };
      if (own) {
        const target = atProperty(model, basis, 'repealed');
        const message = count > 0 ? 'cited' : 'listed';
        report({ message, data: { ...data, date: repealed }, ...target, related });
      } else {
        const message = count > 0 ? 'provedCited' : 'provedListed';
        const repeal = describeRepeal(proved!);
        report({ message, data: { ...data, repeal }, ...atName(model, basis), related });
      }
    }
    for (const finding of unlistedRepeals(model)) report(finding);
  },
});

/** The repeal of a listed instrument, when the statute book proves it for the day. */
function provedRepeal(model: Model, basis: BasisNode): Repeal | undefined {
  const found = model.statutes?.ofBasis(basis);
  return found?.status === 'repealed' ? found.instrument?.repeal : undefined;
}

function unlistedRepeals(model: Model): Finding<'provedCited'>[] {
  const cited = provedCitations(model).filter(
    ({ resolution, listed }) =>
      resolution.status === 'repealed' && !listed && model.statutes?.proves(resolution.instrument),
  );
  return [...byInstrument(cited)].flatMap(([{ title, repeal }, uses]) => {
    if (!repeal) return [];
    const data = {
      name: title,
      repeal: describeRepeal(repeal),
      asOf: model.asOf,
      count: uses.length,
      next: describeSuccessor(repeal, undefined),
    };
    return [{ message: 'provedCited', data, ...atFirst(uses) }];
  });
}
