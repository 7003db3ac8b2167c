/** What the statute book says will happen to the law that is cited: repeals, amendments, commencements after the day. */
import type { ArticleNumber, CitedRange } from '../../law/citation.js';
import type { InstrumentEntry, VersionEntry } from '../../law/library/instrument.js';
import { printCitation } from '../../law/print-citation.js';
import { articlesOfRange, sameArticle } from '../../law/resolution/articles-of-range.js';
import type { Model, ModelNode } from '../../model/model.js';
import type { Statutes } from '../../model/statutes.js';
import { placeOf } from '../place-of.js';
import { type Due, named } from './due.js';

/** What is cited of one instrument, and by whom. */
interface Cited {
  readonly version: VersionEntry | undefined;
  readonly uses: { readonly owner: string; readonly units: readonly CitedRange[] }[];
}

/** One entry for an instrument and day, for the whole workspace. Only what the shipped library proves. */
export function lawDays(model: Model): Due[] {
  const { statutes } = model;
  if (!statutes) return listedRepeals(model, new Set());
  const cited = new Map<InstrumentEntry, Cited>();
  for (const use of model.citations) {
    if (isOver(model.nodes.get(use.owner), model.asOf)) continue;
    for (const { instrument, version, units } of statutes.resolve(use)) {
      if (!statutes.proves(instrument)) continue;
      const known = cited.get(instrument) ?? { version, uses: [] };
      known.uses.push({ owner: use.owner, units: units.map(({ range }) => range) });
      cited.set(instrument, known);
    }
  }
  const found = [...cited].flatMap(([entry, uses]) => [
    ...repeal(entry, uses, model),
    ...changes(entry, uses, model, statutes),
  ]);
  return [...found, ...listedRepeals(model, new Set([...cited.keys()].map(({ title }) => title)))];
}

function repeal({ title, repeal: end }: InstrumentEntry, { uses }: Cited, { asOf }: Model): Due[] {
  if (end?.date === undefined || end.date <= asOf) return [];
  return [
    {
      date: end.date,
      kind: 'law-repeal',
      organ: '',
      subject: title,
      what: named(`《${title}》`),
      detail: {
        zh: `由《${end.by}》废止；引用它的记录 ${owners(uses)} 条`,
        en: `by 《${end.by}》; records that cite it: ${owners(uses)}`,
      },
    },
  ];
}

function changes(entry: InstrumentEntry, { version, uses }: Cited, model: Model, statutes: Statutes): Due[] {
  const texts = statutes.articlesOf(entry);
  // What is not yet in force resolves to the text that comes first.
  const isComing = version?.effective !== undefined && version.effective > model.asOf;
  const now = version === undefined ? [] : (texts[entry.versions.indexOf(version)] ?? []);
  return entry.versions.flatMap((next, at): Due[] => {
    if (next.effective === undefined || next.effective <= model.asOf) return [];
    const base = {
      date: next.effective,
      organ: '',
      subject: entry.title,
      what: named(`《${entry.title}》`),
    };
    if (next === version) return [{ ...base, kind: 'law-start', detail: count(owners(uses)) }];
    if (isComing) return [];
    // An older text is in force that the library does not hold.
    if (now.length === 0) return [{ ...base, kind: 'law-change', detail: count(owners(uses)) }];
    const then = texts[at] ?? [];
    const touched = uses.flatMap(({ owner, units }) => {
      const articles = units.flatMap((range) => articlesOfRange(range, now) ?? []);
      return articles
        .filter(
          ({ number, hash }) =>
            !then.some((other) => sameArticle(other.number, number) && other.hash === hash),
        )
        .map(({ number }) => ({ owner, article: number }));
    });
    if (touched.length === 0) return [];
    const articles = [...new Map(touched.map(({ article }) => [printUnit(article), article]))].toSorted(
      ([, a], [, b]) => a.number - b.number || (a.insert ?? 0) - (b.insert ?? 0),
    );
    const names = articles.map(([name]) => name);
    const shown = names.slice(0, MOST).join('、') + (names.length > MOST ? '等' : '');
    return [
      {
        ...base,
        kind: 'law-change',
        detail: {
          zh: `所引条文有 ${names.length} 条变动（${shown}）；涉及记录 ${owners(touched)} 条`,
          en: `cited articles that change: ${names.length} (${shown}); records concerned: ${owners(touched)}`,
        },
      },
    ];
  });
}

/** What begins later is drawn up for the law that comes: only what has ended is left out. */
function isOver(node: ModelNode | undefined, asOf: string): boolean {
  const until = node && 'until' in node.data ? node.data.until : undefined;
  return node === undefined || (typeof until === 'string' && until < asOf);
}

function printUnit(article: ArticleNumber): string {
  return printCitation({ anchor: { kind: 'none' }, units: [{ from: { article } }] });
}

/** Articles that are named; the rest is counted. */
const MOST = 8;

/** Repeals that the author lists for instruments that the library does not tell of. */
function listedRepeals(model: Model, told: ReadonlySet<string>): Due[] {
  return model.bases.flatMap((basis): Due[] => {
    const { repealed } = basis.data;
    if (!repealed || repealed <= model.asOf || told.has(basis.name)) return [];
    const citing = model.graph.incoming(basis.id).filter(({ kind }) => kind === 'cites');
    return [
      {
        date: repealed,
        kind: 'law-repeal',
        organ: basis.organ,
        subject: basis.id,
        what: named(`《${basis.name}》`),
        detail: count(new Set(citing.map(({ from }) => from)).size),
        at: placeOf(model, basis),
      },
    ];
  });
}

function owners(uses: readonly { readonly owner: string }[]): number {
  return new Set(uses.map(({ owner }) => owner)).size;
}

function count(records: number): Due['detail'] {
  return { zh: `引用它的记录 ${records} 条`, en: `records that cite it: ${records}` };
}
