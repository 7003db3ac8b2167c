/** Cited units of one instrument, each once, in the order of the instrument. */
import type { CitedRange, CitedUnit } from '../law/citation.js';
import { printCitation } from '../law/print-citation.js';

export function orderedUnits(ranges: readonly CitedRange[]): CitedRange[] {
  const plain = ranges.map(({ from, to }) => ({ from, ...(to && { to }) }));
  const distinct = new Map(plain.map((range) => [printUnits([range]), range]));
  return [...distinct.values()].toSorted((a, b) => compareUnits(a.from, b.from));
}

/** 第五条、第三十三条第一款、第三款. */
export function printUnits(units: readonly CitedRange[]): string {
  return printCitation({ anchor: { kind: 'none' }, units });
}

function compareUnits(a: CitedUnit, b: CitedUnit): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  const at = x.findIndex((value, index) => value !== y[index]);
  return at < 0 ? 0 : x[at]! - y[at]!;
}

function placeOf({ article, paragraph, item, subitem }: CitedUnit): number[] {
  return [article?.number ?? 0, article?.insert ?? 0, paragraph ?? 0, item ?? 0, subitem ?? 0];
}
