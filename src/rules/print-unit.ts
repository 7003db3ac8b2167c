/** A cited place without its instrument: 第三条第二款. */
import type { CitedRange, CitedUnit } from '../law/citation.js';
import { printCitation } from '../law/print-citation.js';

export function printUnit(unit: CitedUnit): string {
  return printRange({ from: unit });
}

export function printRange({ from, to }: CitedRange): string {
  return printCitation({ anchor: { kind: 'none' }, units: [to ? { from, to } : { from }] });
}
