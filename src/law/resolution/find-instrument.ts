/** Finds the instrument that an anchor names. */
import { distance } from 'fastest-levenshtein';
import type { Anchor } from '../citation.js';
import type { InstrumentEntry } from '../library/instrument.js';
import type { Library } from '../library/library.js';
import { titleKey } from '../library/title-key.js';

export type FoundInstrument =
  | { readonly kind: 'found'; readonly entry: InstrumentEntry; readonly otherNumber: boolean }
  | { readonly kind: 'several'; readonly entries: readonly InstrumentEntry[] }
  | { readonly kind: 'none'; readonly nearest: readonly string[]; readonly year: number | undefined };

/** Short name, as this document defines it -> the instrument, or undefined for one that the library does not hold. */
export type Aliases = ReadonlyMap<string, InstrumentEntry | undefined>;

export function findInstrument(
  anchor: Anchor,
  library: Library,
  aliases: Aliases,
): FoundInstrument | undefined {
  if (anchor.kind === 'self' || anchor.kind === 'none') return undefined;
  if (anchor.kind === 'document-number') {
    const { documentNumber } = anchor;
    return decide(library.findByNumber(documentNumber), documentNumber.year, []);
  }
  if (anchor.kind === 'name') {
    for (const [alias, entry] of aliases) {
      if (entry && titleKey(anchor.name).endsWith(alias)) return { kind: 'found', entry, otherNumber: false };
    }
    return decide(library.findAtEnd(anchor.name)?.entries ?? [], undefined, []);
  }
  const key = titleKey(anchor.title);
  const alias = aliases.get(key);
  if (alias) return { kind: 'found', entry: alias, otherNumber: false };
  const numbered = anchor.documentNumber ? library.findByNumber(anchor.documentNumber) : [];
  const titled = library.find(anchor.title);
  const [only] = titled;
  if (only && titled.length === 1) {
    return { kind: 'found', entry: only, otherNumber: numbered.length > 0 && !numbered.includes(only) };
  }
  if (titled.length === 0 && numbered.length === 1)
    return { kind: 'found', entry: numbered[0]!, otherNumber: false };
  const year = anchor.documentNumber?.year ?? anchor.version?.year;
  return decide(titled, year, aliases.has(key) || titled.length > 0 ? [] : nearestTitles(key, library));
}

function decide(
  entries: readonly InstrumentEntry[],
  year: number | undefined,
  nearest: readonly string[],
): FoundInstrument {
  if (entries.length > 1) return { kind: 'several', entries };
  return entries[0]
    ? { kind: 'found', entry: entries[0], otherNumber: false }
    : { kind: 'none', nearest, year };
}

const most = 3;

/** Titles one or two characters away, and those that only carry a region more. */
function nearestTitles(key: string, library: Library): string[] {
  if (key.length < 4) return [];
  const reach = key.length < 8 ? 1 : 2;
  const scored: [score: number, title: string][] = [];
  for (const { title } of library.instruments) {
    const other = titleKey(title);
    if (key.length >= 6 && other.length > key.length && other.endsWith(key)) scored.push([reach, title]);
    else if (Math.abs(other.length - key.length) <= reach) {
      const score = distance(key, other);
      if (score <= reach) scored.push([score, title]);
    }
  }
  return scored
    .sort(([a], [b]) => a - b)
    .slice(0, most)
    .map(([, title]) => title);
}
