/** The instrument, version and places that words on the command line name: 《食品安全法》（2021年）第三条, 食品安全法, a file. */
import { resolve } from 'node:path';
import type { CitedRange, CitedVersion } from '../law/citation.js';
import { articleFacts } from '../law/library/article-facts.js';
import type { ArticleFacts, InstrumentEntry, VersionEntry } from '../law/library/instrument.js';
import type { Library } from '../law/library/library.js';
import { parseCitation } from '../law/parse-citation.js';
import { chooseVersion } from '../law/resolution/choose-version.js';
import { findInstrument } from '../law/resolution/find-instrument.js';
import { readLawText } from '../law/text/read-law-text.js';
import { decodeAnyText } from '../source/decode-any-text.js';
import { type CommandContext, UsageError } from './command.js';

export interface CitedText {
  readonly title: string;
  /** Undefined for a text from a file. */
  readonly entry: InstrumentEntry | undefined;
  readonly version: VersionEntry | undefined;
  readonly articles: readonly ArticleFacts[];
  readonly units: readonly CitedRange[];
}

/** Words that name nothing are a usage error that says what is nearest. */
export function findCitedText(
  context: CommandContext,
  library: Library,
  words: string,
  asOf: string,
): CitedText {
  const bytes = /\.(?:md|txt)$/i.test(words) ? context.host.readFile(resolve(context.cwd, words)) : undefined;
  if (bytes) {
    const law = readLawText(decodeAnyText(bytes).text);
    const articles = law.articles.map(articleFacts);
    return { title: law.title || words, entry: undefined, version: undefined, articles, units: [] };
  }
  const cited = parseCitation(words) ?? parseCitation(`《${words}》`);
  const found = cited && findInstrument(cited.anchor, library, new Map());
  if (found?.kind !== 'found') throw unknown(words, found?.kind === 'several' ? found.entries : [], found);
  const { entry } = found;
  const named = cited?.anchor.kind === 'title' ? cited.anchor.version : undefined;
  const index = named ? namedVersion(entry, named) : inForce(entry, asOf);
  if (index === undefined && named) {
    const years = entry.versions.map(({ adopted }) => adopted ?? '').join('、');
    throw new UsageError({
      zh: `法规库没有《${entry.title}》${named.year} 年的版本，有：${years}。`,
      en: `The library has no version of ${named.year} of 《${entry.title}》; it has ${years}.`,
    });
  }
  return {
    title: entry.title,
    entry,
    version: index === undefined ? undefined : entry.versions[index],
    articles: (index === undefined ? undefined : library.articlesOf(entry)[index]) ?? [],
    units: cited?.units ?? [],
  };
}

function namedVersion({ versions }: InstrumentEntry, { year, month, day }: CitedVersion): number | undefined {
  const parts = [month, day].map((part) => (part === undefined ? '' : `-${String(part).padStart(2, '0')}`));
  const start = `${year}${parts.join('')}`;
  const index = versions.findLastIndex(
    ({ adopted, effective }) => adopted?.startsWith(start) || effective?.startsWith(start),
  );
  return index < 0 ? undefined : index;
}

/** The version in force, else the last one. */
function inForce(entry: InstrumentEntry, asOf: string): number | undefined {
  const chosen = chooseVersion(entry, asOf);
  if (chosen.kind === 'in-force') return chosen.indexes[0];
  return entry.versions.length > 0 ? entry.versions.length - 1 : undefined;
}

function unknown(
  words: string,
  several: readonly InstrumentEntry[],
  found: ReturnType<typeof findInstrument>,
): UsageError {
  const near =
    several.length > 0 ? several.map(({ title }) => title) : found?.kind === 'none' ? found.nearest : [];
  const titles = near.map((title) => `《${title}》`);
  return new UsageError({
    zh: `法规库没有“${words}”。${titles.length > 0 ? `是不是${titles.join('、')}？` : ''}`,
    en: `The library has no '${words}'.${titles.length > 0 ? ` Is it ${titles.join(', ')}?` : ''}`,
  });
}
