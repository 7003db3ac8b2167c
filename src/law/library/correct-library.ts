/** Completes a built library with the hand-kept corrections. */
import { parseCitations } from '../parse-citations.js';
import { emptyInstrument } from './empty-instrument.js';
import type { BuiltLibrary, VersionEntry } from './instrument.js';
import type { Correction } from './read-corrections.js';
import { titleKey } from './title-key.js';

type Built = BuiltLibrary['instruments'][number];

/** A correction of a version that the library does not hold adds nothing; one of an unknown title adds the instrument. */
export function correctLibrary(library: BuiltLibrary, corrections: readonly Correction[]): BuiltLibrary {
  const byKey = new Map<string, Built>(library.instruments.map((entry) => [titleKey(entry.title), entry]));
  for (const correction of corrections) {
    const key = titleKey(correction.title);
    const entry = byKey.get(key) ?? { ...emptyInstrument(correction.title), articles: [] };
    byKey.set(key, applyOne(entry, correction));
  }
  const instruments = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { ...library, instruments };
}

function applyOne(entry: Built, correction: Correction): Built {
  const { type, issuer, region, short, number, first, repealed, by, replaces } = correction;
  const numbers = parseCitations(number ?? '').flatMap(({ anchor }) =>
    anchor.kind === 'document-number' ? [anchor.documentNumber] : [],
  );
  return {
    ...entry,
    type: type ?? entry.type,
    issuer: issuer ?? entry.issuer,
    firstAdopted: first ?? entry.firstAdopted,
    region: region ?? entry.region,
    shortTitles: short === undefined ? entry.shortTitles : [...entry.shortTitles, short],
    numbers: [...entry.numbers, ...numbers],
    versions: entry.versions.map((version) => correctVersion(version, correction)),
    repeal:
      repealed !== undefined && by !== undefined
        ? { date: repealed, notBefore: repealed, by, article: undefined, replaces: replaces ?? true }
        : entry.repeal,
  };
}

function correctVersion(version: VersionEntry, { adopted, effective }: Correction): VersionEntry {
  if (effective === undefined || adopted === undefined || version.adopted !== adopted) return version;
  return { ...version, effective, effectiveFrom: 'correction' };
}
