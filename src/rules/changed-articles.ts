/** What became of the cited articles since the version that a list names. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { CitedRange } from '../law/citation.js';
import type { InstrumentEntry, VersionEntry } from '../law/library/instrument.js';
import { articlesOfRange, sameArticle } from '../law/resolution/articles-of-range.js';
import type { Statutes } from '../model/statutes.js';
import type { BasisRecord } from '../schema/record-types.generated.js';
import { printUnit } from './print-unit.js';

/** One line for each article that moved, changed or is gone; none when the library does not hold the named version. */
export function changedArticles(
  statutes: Statutes,
  instrument: InstrumentEntry,
  named: Partial<BasisRecord>,
  current: VersionEntry,
  units: readonly CitedRange[],
): Text[] {
  const { versions } = instrument;
  const year = /(?:19|20)\d\d/.exec(named.version ?? '')?.[0];
  const index = versions.findLastIndex(({ adopted, effective }) =>
    named.adopted !== undefined
      ? adopted === named.adopted
      : year !== undefined
        ? adopted?.startsWith(year) === true
        : effective !== undefined && effective === named.effective,
  );
  const texts = statutes.articlesOf(instrument);
  const then = texts[index] ?? [];
  const now = texts[versions.indexOf(current)] ?? [];
  if (now.length === 0 || index === versions.indexOf(current)) return [];
  const cited = units.flatMap((range) => articlesOfRange(range, then) ?? []);
  return cited.flatMap((old): Text[] => {
    const here = now.find(({ number }) => sameArticle(number, old.number));
    if (here?.hash === old.hash) return [];
    const place = printUnit({ article: old.number });
    const there = now.find(({ hash }) => hash === old.hash);
    if (there)
      return [
        {
          zh: `${place}现在是${printUnit({ article: there.number })}`,
          en: `article ${old.number.number} is article ${there.number.number} now`,
        },
      ];
    return here
      ? [{ zh: `${place}已经修改`, en: `article ${old.number.number} has changed` }]
      : [{ zh: `现行版本没有${place}`, en: `article ${old.number.number} is gone` }];
  });
}
