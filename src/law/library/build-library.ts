/** Builds the library from the files of a collection: one identity per title, all its versions, repeals, short titles. */

import { articleFacts } from './article-facts.js';
import { collectShortTitles } from './collect-short-titles.js';
import { emptyInstrument } from './empty-instrument.js';
import { findEffectiveDate } from './find-effective-date.js';
import type { BuiltLibrary, Repeal } from './instrument.js';
import type { LawFile } from './read-law-file.js';
import { titleKey } from './title-key.js';

type Built = BuiltLibrary['instruments'][number];

/** Files without title or without text give nothing; the books of a code become one version. */
export function buildLibrary(files: readonly LawFile[]): BuiltLibrary {
  const groups = new Map<string, LawFile[]>();
  for (const file of files) {
    if (file.law.title === '') continue;
    const key = titleKey(file.law.title);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const shortTitles = collectShortTitles(files, new Set(groups.keys()));
  const repeals = collectRepeals(files);
  const instruments = [...groups].map(([key, group]): Built => {
    const versions = joinVersions(group);
    const last = versions.at(-1)!;
    const latest = latestDay(group);
    return {
      title: last.law.title,
      shortTitles: shortTitles.get(key) ?? [],
      type: last.type,
      issuer: group.find(({ issuer }) => issuer)?.issuer,
      region: group.find(({ region }) => region)?.region,
      firstAdopted: firstAdoption(group),
      hadPredecessor: group.some(({ repeals: own }) => own.some(({ title }) => titleKey(title) === key)),
      versions: versions.map((file) => ({
        adopted: file.adopted,
        ...findEffectiveDate(file),
        numbers: file.numbers,
        articleCount: file.law.articles.length,
        complete: file.commencement !== undefined,
      })),
      numbers: [],
      repeal: repealOf(repeals.get(key), latest),
      articles: versions.map(({ law }) => law.articles.map(articleFacts)),
    };
  });
  const stubs = [...repeals].flatMap(([key, found]): Built[] =>
    groups.has(key)
      ? []
      : [{ ...emptyInstrument(found[0]!.title), repeal: repealOf(found, undefined), articles: [] }],
  );
  const all = [...instruments, ...stubs].sort((a, b) => compare(titleKey(a.title), titleKey(b.title)));
  const knownThrough =
    files
      .map(({ adopted }) => adopted ?? '')
      .sort()
      .at(-1) ?? '';
  return { knownThrough, instruments: all };
}

/** The first dated event of any of its heads. */
function firstAdoption(group: readonly LawFile[]): string | undefined {
  return group.flatMap(({ firstAdopted }) => firstAdopted ?? []).sort()[0];
}

/** The latest day on which the instrument is known to have lived: an older repeal was of another text of that name. */
function latestDay(group: readonly LawFile[]): string | undefined {
  const days = group.flatMap(({ adopted, commencement }) => [
    adopted ?? '',
    commencement && commencement.day !== 'promulgation' ? commencement.day : '',
  ]);
  return days.sort().at(-1) || undefined;
}

/** One file a version, by adoption. Copies of a version: the fullest counts. Books of a code: their articles together. */
function joinVersions(group: readonly LawFile[]): LawFile[] {
  const byDate = new Map<string, LawFile[]>();
  for (const file of group) byDate.set(file.adopted ?? '', [...(byDate.get(file.adopted ?? '') ?? []), file]);
  return [...byDate]
    .sort(([a], [b]) => compare(a, b))
    .map(([, same]) => {
      if (!same.every(({ law }) => law.subtitle !== undefined)) {
        return same.reduce((best, file) =>
          file.law.articles.length > best.law.articles.length ? file : best,
        );
      }
      const articles = same
        .flatMap(({ law }) => law.articles)
        .sort((a, b) => a.number.number - b.number.number || (a.number.insert ?? 0) - (b.number.insert ?? 0));
      const closing = same.find(({ commencement }) => commencement) ?? same[0]!;
      return { ...closing, law: { ...closing.law, articles } };
    });
}

type FoundRepeal = Repeal & { readonly title: string };

function collectRepeals(files: readonly LawFile[]): Map<string, FoundRepeal[]> {
  const found = new Map<string, FoundRepeal[]>();
  for (const { law, repeals, commencement, firstAdopted, adopted } of files) {
    for (const { title, article, date } of repeals) {
      const key = titleKey(title);
      // The predecessor of the same name is an earlier version of this instrument.
      if (key === titleKey(law.title)) continue;
      const day = date ?? (commencement?.day === 'promulgation' ? undefined : commencement?.day);
      const known = found.get(key) ?? [];
      const repeal = {
        title,
        date: day,
        notBefore: day ?? firstAdopted ?? adopted,
        by: law.title,
        article,
        replaces: true,
      };
      found.set(key, [...known, repeal]);
    }
  }
  return found;
}

/** The first repeal that comes after the last version: an earlier one was of an older text of that name. */
function repealOf(found: readonly FoundRepeal[] | undefined, latest: string | undefined): Repeal | undefined {
  const valid = (found ?? [])
    .filter(({ date, notBefore }) => latest === undefined || (date ?? notBefore ?? '') > latest)
    .sort((a, b) => compare(a.date ?? a.notBefore ?? '9', b.date ?? b.notBefore ?? '9'));
  const first = valid[0];
  if (!first) return undefined;
  const { date, notBefore, by, article, replaces } = first;
  return { date, notBefore, by, article, replaces };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
