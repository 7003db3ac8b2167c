/** Cited units of one instrument, each once, in the order of the instrument. */
import type { CitedRange, CitedUnit } from '../law/citation.js';
import { printCitation } from '../law/print-citation.js';

/** 第六十七条 includes 第六十七条第一款 and 第五条至第九条 includes 第七条: what another one includes is left out. */
export function orderedUnits(ranges: readonly CitedRange[]): CitedRange[] {
  const plain = ranges.map(({ from, to }) => ({ from, ...(to && { to }) }));
  const distinct = [...new Map(plain.map((range) => [printUnits([range]), range])).values()];
  return distinct
    .filter((range, at) => !distinct.some((other, place) => hides(other, range, place < at)))
    .toSorted((a, b) => compareUnits(a.from, b.from));
}

/** 第五条、第三十三条第一款、第三款. */
export function printUnits(units: readonly CitedRange[]): string {
  return printCitation({ anchor: { kind: 'none' }, units });
}

/** Of two that include each other, the first stays. */
function hides(other: CitedRange, range: CitedRange, isFirst: boolean): boolean {
  return other !== range && includes(other, range) && (isFirst || !includes(range, other));
}

function includes(wider: CitedRange, narrower: CitedRange): boolean {
  const [low, high] = [places(wider.from), places(wider.to ?? wider.from)];
  const [first, last] = [places(narrower.from), places(narrower.to ?? narrower.from)];
  // A unit that is cited as a whole takes in all that begins with its numbers.
  return low[0] !== undefined && compare(first, low) >= 0 && compare(last.slice(0, high.length), high) <= 0;
}

function compareUnits(a: CitedUnit, b: CitedUnit): number {
  return compare(places(a), places(b));
}

/** A part that is missing comes before the first. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== (b[index] ?? 0));
  if (at >= 0) return a[at]! - (b[at] ?? 0);
  return b.slice(a.length).some((value) => value > 0) ? -1 : 0;
}

/** Article, inserted number, paragraph, item, subitem, as far as they are cited; 0 where one in between is not. */
function places({ article, paragraph, item, subitem }: CitedUnit): number[] {
  const all = [article?.number, article?.insert ?? (article ? 0 : undefined), paragraph, item, subitem];
  const end = all.findLastIndex((value) => value !== undefined);
  return all.slice(0, end + 1).map((value) => value ?? 0);
}
