/** Makes a library out of entries and a way to get their articles. */
import type { DocumentNumber } from '../citation.js';
import type { ArticleFacts, InstrumentEntry } from './instrument.js';
import type { Library } from './library.js';
import { titleKey } from './title-key.js';

const longestName = 60;

export function createLibrary(
  knownThrough: string,
  instruments: readonly InstrumentEntry[],
  articlesOf: (entry: InstrumentEntry) => readonly (readonly ArticleFacts[])[],
): Library {
  const byTitle = new Map<string, InstrumentEntry[]>();
  const byShort = new Map<string, InstrumentEntry[]>();
  const byNumber = new Map<string, InstrumentEntry[]>();
  for (const entry of instruments) {
    put(byTitle, titleKey(entry.title), entry);
    for (const short of entry.shortTitles) put(byShort, titleKey(short), entry);
    for (const number of [...entry.numbers, ...entry.versions.flatMap(({ numbers }) => numbers)]) {
      put(byNumber, numberKey(number), entry);
    }
  }
  const find = (title: string) => {
    const key = titleKey(title);
    return byTitle.get(key) ?? byShort.get(key) ?? [];
  };
  return {
    knownThrough,
    instruments,
    find,
    findByNumber: (number) => byNumber.get(numberKey(number)) ?? [],
    findAtEnd(text) {
      const key = titleKey(text);
      for (let at = Math.max(0, key.length - longestName); at < key.length - 1; at += 1) {
        const name = key.slice(at);
        const entries = byTitle.get(name) ?? byShort.get(name);
        if (entries) return { name, entries };
      }
      return undefined;
    },
    articlesOf,
  };
}

function put(map: Map<string, InstrumentEntry[]>, key: string, entry: InstrumentEntry): void {
  const known = map.get(key);
  if (!known) map.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

/** 中华人民共和国国务院令 and 国务院令 are one series. */
function numberKey({ agency, year, number, order }: DocumentNumber): string {
  return `${agency.replace(/^中华人民共和国/u, '')}|${year ?? ''}|${order === true ? '令' : ''}|${number}`;
}
