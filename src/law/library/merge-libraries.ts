/** Asks several libraries as one: the own instruments of a workspace before those that ship. */
import type { InstrumentEntry } from './instrument.js';
import type { Library } from './library.js';
import { titleKey } from './title-key.js';

/** Where both know a title, `own` counts. The horizon is that of `shipped`: own texts do not widen it. */
export function mergeLibraries(own: Library, shipped: Library): Library {
  const ownTitles = new Set(own.instruments.map(({ title }) => titleKey(title)));
  const rest = shipped.instruments.filter(({ title }) => !ownTitles.has(titleKey(title)));
  const ownEntries = new Set<InstrumentEntry>(own.instruments);
  const first = <T>(mine: readonly T[], theirs: readonly T[]) => (mine.length > 0 ? mine : theirs);
  return {
    knownThrough: shipped.knownThrough,
    instruments: [...own.instruments, ...rest],
    find: (title) => first(own.find(title), shipped.find(title)),
    findByNumber: (number) => first(own.findByNumber(number), shipped.findByNumber(number)),
    findAtEnd(text) {
      const mine = own.findAtEnd(text);
      const theirs = shipped.findAtEnd(text);
      return mine && theirs && theirs.name.length > mine.name.length ? theirs : (mine ?? theirs);
    },
    articlesOf: (entry) => (ownEntries.has(entry) ? own : shipped).articlesOf(entry),
  };
}
