/** Citations of one instrument side by side become one: 《特种设备安全法》第三十三条 and 第五条. */
import type { CitedRange } from '../law/citation.js';
import { parseCitation } from '../law/parse-citation.js';
import { printCitation } from '../law/print-citation.js';
import { canonicalCitation } from './canonical-citation.js';
import { orderedUnits, printUnits } from './ordered-units.js';

interface Group {
  /** Undefined for what is no plain citation of articles. */
  readonly instrument: string | undefined;
  readonly texts: string[];
  readonly units: CitedRange[];
}

/**
 * One text per instrument, in the order of first mention, its units in the order of the instrument. What is no plain
 * citation, and an instrument that is cited once, stay as they were written, in canonical form.
 */
export function mergeCitations(texts: readonly string[]): string[] {
  const groups = new Map<string, Group>();
  for (const text of texts) {
    const citation = parseCitation(text);
    const plain = citation?.anchor.kind === 'title' && citation.units.length > 0 && !citation.oneOf;
    const instrument = plain ? printCitation({ anchor: citation.anchor, units: [] }) : undefined;
    const key = instrument ?? `= ${canonicalCitation(text)}`;
    const group = groups.get(key) ?? { instrument, texts: [], units: [] };
    groups.set(key, group);
    group.texts.push(text);
    if (plain) group.units.push(...citation.units);
  }
  return [...groups.values()].map(({ instrument, texts: [first, ...more], units }) =>
    instrument === undefined || more.length === 0
      ? canonicalCitation(first!)
      : instrument + printUnits(orderedUnits(units)),
  );
}
