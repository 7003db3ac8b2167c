/** Answers what the citations of a model resolve to, from the shipped library and the workspace's own list. */
import type { Citation } from '../law/citation.js';
import type { InstrumentEntry } from '../law/library/instrument.js';
import type { Library } from '../law/library/library.js';
import { mergeLibraries } from '../law/library/merge-libraries.js';
import { titleKey } from '../law/library/title-key.js';
import { parseCitations } from '../law/parse-citations.js';
import type { Resolution } from '../law/resolution/resolution.js';
import { resolveCitation } from '../law/resolution/resolve-citation.js';
import { resolveCitations } from '../law/resolution/resolve-citations.js';
import type { BasisRecord } from '../schema/record-types.generated.js';
import { listedLibrary } from './listed-library.js';
import type { CitedText, LibrarySource, Statutes } from './statutes.js';

interface Listed {
  readonly id: string;
  readonly data: BasisRecord;
}

interface Opened {
  readonly shipped: Library;
  readonly merged: Library;
  readonly held: ReadonlySet<InstrumentEntry>;
  readonly listed: ReadonlyMap<string, BasisRecord>;
}

/** `asOf` is YYYY-MM-DD. Nothing is opened before the first question. */
export function createStatutes(source: LibrarySource, bases: readonly Listed[], asOf: string): Statutes {
  let opened: Opened | undefined;
  const open = (): Opened | undefined => {
    if (opened) return opened;
    const shipped = source();
    if (!shipped) return undefined;
    const own = listedLibrary(
      bases.map(({ data }) => data),
      shipped,
    );
    opened = {
      shipped,
      merged: mergeLibraries(own, shipped),
      held: new Set(shipped.instruments),
      listed: new Map(bases.map(({ id, data }) => [id, data])),
    };
    return opened;
  };
  const uses = new Map<string, readonly Resolution[]>();
  const wholes = new Map<BasisRecord, Resolution | undefined>();

  return {
    resolve(use) {
      const key = `${use.listed.join('\u0001')}\u0000${use.text}`;
      const known = uses.get(key);
      if (known) return known;
      const library = open();
      const found = library ? resolveUse(use, library, asOf) : [];
      uses.set(key, found);
      return found;
    },
    ofBasis({ data }) {
      if (wholes.has(data)) return wholes.get(data);
      const library = open();
      const entry = library && entryOf(data, library.shipped);
      const found = entry && resolveCitation(wholeOf(entry), library.shipped, asOf);
      wholes.set(data, found);
      return found;
    },
    proves: (entry): entry is InstrumentEntry => entry !== undefined && open()?.held.has(entry) === true,
    get knownThrough() {
      return open()?.shipped.knownThrough ?? '';
    },
    articlesOf: (entry) => open()?.merged.articlesOf(entry) ?? [],
    nearest(title) {
      const library = open();
      if (!library || library.shipped.find(title).length > 0) return [];
      const asked: Citation = { anchor: { kind: 'title', title }, units: [], start: 0, end: 0, defects: [] };
      return resolveCitation(asked, library.shipped, asOf).nearest;
    },
  };
}

/** A citation that names a listed basis means that basis, whatever short title or number it uses. */
function resolveUse({ text, citations, listed }: CitedText, opened: Opened, asOf: string) {
  const named = citations.map((citation, index): Citation => {
    const { anchor } = citation;
    const id = listed[index];
    const data = id === undefined ? undefined : opened.listed.get(id);
    const entry = data && entryOf(data, opened.merged);
    if (!entry || anchor.kind === 'self' || anchor.kind === 'none') return citation;
    const known = anchor.kind === 'title' && opened.merged.find(anchor.title);
    if (known && known.length === 1 && known[0] === entry) return citation;
    const version = anchor.kind === 'title' ? anchor.version : undefined;
    const title: Citation['anchor'] = { kind: 'title', title: entry.title, ...(version && { version }) };
    return { ...citation, anchor: title };
  });
  return resolveCitations(text, named, opened.merged, asOf);
}

/** By full title; by number when the title alone does not decide. */
function entryOf({ title, number }: BasisRecord, library: Library): InstrumentEntry | undefined {
  const titled = title ? library.find(title) : [];
  const exact = titled.find((entry) => titleKey(entry.title) === titleKey(title));
  if (exact) return exact;
  if (titled.length === 1) return titled[0];
  const numbered = new Set(
    parseCitations(number ?? '').flatMap(({ anchor }) =>
      anchor.kind === 'document-number' ? library.findByNumber(anchor.documentNumber) : [],
    ),
  );
  return titled.find((entry) => numbered.has(entry));
}

function wholeOf({ title }: InstrumentEntry): Citation {
  return { anchor: { kind: 'title', title }, units: [], start: 0, end: title.length, defects: [] };
}
