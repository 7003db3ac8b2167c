/** Resolves words that point within a text: 本法第三条, 本条第二款, 前款第一项, 前两款, 前条. */
import type { Citation, CitedRange, CitedUnit } from '../citation.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';
import type { OwnPlace, OwnText } from './own-articles.js';
import { type ResolvedUnits, resolveUnits } from './resolve-units.js';

/** Undefined when the text does not answer: another law is meant, or the place cannot be told. */
export function resolveRelative(
  { anchor, units }: Citation,
  own: OwnText,
  place: OwnPlace | undefined,
): ResolvedUnits | undefined {
  const word = anchor.kind === 'self' ? anchor.word : '';
  const text = [{ articles: own.articles, complete: true }];
  const pointsOut = /^[该同]/u.test(word);
  if (pointsOut) return undefined;
  if (!/[条款项]$/u.test(word)) {
    const known = units.length > 0 && units.every(({ from }) => from.article !== undefined);
    return known ? resolveUnits(units, text) : undefined;
  }
  const base = place && baseOf(word, own, place);
  if (!base) return undefined;
  const ranges = units.length > 0 ? units.map((range) => within(range, base)) : [{ from: base }];
  const checked = resolveUnits(ranges, text);
  // What the range was written as is what is reported.
  return { ...checked, units: units.map((range, index) => ({ ...checked.units[index]!, range })) };
}

/** The place that the word itself names: 前款 in the third paragraph is the second. */
function baseOf(
  word: string,
  { articles }: OwnText,
  { article, paragraph }: OwnPlace,
): CitedUnit | undefined {
  const back = word.startsWith('本') ? 0 : stepsBack(word);
  if (back === undefined) return undefined;
  if (word.endsWith('条')) {
    const there = articles[article - back];
    return there && { article: there.number };
  }
  const here = articles[article]!;
  if (word.endsWith('项'))
    return here.paragraphs[paragraph]?.length
      ? { article: here.number, paragraph: paragraph + 1 }
      : undefined;
  return paragraph - back < 0 ? undefined : { article: here.number, paragraph: paragraph - back + 1 };
}

/** 前款 is one back, 前两款 reaches two back. */
function stepsBack(word: string): number | undefined {
  const count = word.slice(1, -1).replace('两', '二');
  return count === '' ? 1 : readChineseNumeral(count);
}

function within({ from, to }: CitedRange, base: CitedUnit): CitedRange {
  return to ? { from: { ...base, ...from }, to: { ...base, ...to } } : { from: { ...base, ...from } };
}
