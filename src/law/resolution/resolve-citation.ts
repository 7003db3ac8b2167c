/** Resolves one citation against a library as of a day. */
import type { Citation, CitedVersion } from '../citation.js';
import type { ArticleFacts, InstrumentEntry } from '../library/instrument.js';
import type { Library } from '../library/library.js';
import { type ChosenVersion, chooseVersion } from './choose-version.js';
import { type Aliases, findInstrument } from './find-instrument.js';
import { notes } from './notes.js';
import type { OwnPlace, OwnText } from './own-articles.js';
import { repealOn } from './repeal-on.js';
import type { Resolution, ResolutionStatus, ResolutionWarning } from './resolution.js';
import { resolveRelative } from './resolve-relative.js';
import { resolveUnits } from './resolve-units.js';
import { statusGravity } from './status-gravity.js';

export interface CitingContext {
  /** 以下简称 of the document so far. */
  readonly aliases?: Aliases;
  /** What 该法 and a bare 第三条 speak of: the instrument named last. */
  readonly antecedent?: InstrumentEntry | undefined;
  /** The text itself, when it is a law: what 本法 and 前款 speak of. */
  readonly own?: OwnText | undefined;
  /** Where in that text the citation stands. */
  readonly place?: OwnPlace | undefined;
}

const noAliases: Aliases = new Map();

/** Never throws. `asOf` is YYYY-MM-DD. */
export function resolveCitation(
  citation: Citation,
  library: Library,
  asOf: string,
  context: CitingContext = {},
): Resolution {
  const open = citation.defects.some(({ correction }) => correction === undefined);
  const found = resolveAnchor(citation, library, asOf, context);
  if (!open || statusGravity.severity(found.status) === 'error') return found;
  return { ...found, status: 'malformed', note: notes.malformed };
}

function resolveAnchor(
  citation: Citation,
  library: Library,
  asOf: string,
  context: CitingContext,
): Resolution {
  const { anchor } = citation;
  if (anchor.kind === 'self' || anchor.kind === 'none')
    return resolvePointing(citation, library, asOf, context);
  const found = findInstrument(anchor, library, context.aliases ?? noAliases);
  if (!found || found.kind === 'none') {
    const beyond =
      found?.year !== undefined && library.knownThrough !== '' && found.year > yearOf(library.knownThrough);
    return plain(beyond ? 'beyond-horizon' : 'outside-library', {
      note: beyond ? notes.beyondHorizon(library.knownThrough) : notes.outside(found?.nearest ?? []),
      nearest: found?.nearest ?? [],
    });
  }
  if (found.kind === 'several')
    return plain('ambiguous', { note: notes.several(found.entries.map(({ title }) => title)) });
  const version = anchor.kind === 'title' ? anchor.version : undefined;
  const resolved = resolveIn(found.entry, citation, library, asOf, version);
  return found.otherNumber
    ? { ...resolved, warnings: [...resolved.warnings, 'number-of-another'] }
    : resolved;
}

/** 本法, 该法, a bare 第三条. What is only assumed is never called wrong. */
function resolvePointing(
  citation: Citation,
  library: Library,
  asOf: string,
  { own, place, antecedent }: CitingContext,
): Resolution {
  const { anchor } = citation;
  const inside = own && resolveRelative(citation, own, place);
  if (inside) return plain(inside.status, inside);
  const pointsBack = anchor.kind === 'none' ? !own : anchor.kind === 'self' && /^[该同]/u.test(anchor.word);
  if (!antecedent || !pointsBack) return plain('undetermined', { note: notes.relative });
  const resolved = resolveIn(antecedent, citation, library, asOf, undefined);
  if (resolved.status === 'resolved') return resolved;
  return { ...resolved, status: 'undetermined', note: notes.assumed(antecedent.title) };
}

function resolveIn(
  entry: InstrumentEntry,
  citation: Citation,
  library: Library,
  asOf: string,
  named: CitedVersion | undefined,
): Resolution {
  const warnings: ResolutionWarning[] =
    library.knownThrough !== '' && asOf > library.knownThrough ? ['past-horizon'] : [];
  const chosen = chooseVersion(entry, asOf);
  const articles = citation.units.length > 0 ? library.articlesOf(entry) : [];
  const repeal = repealOn(entry, asOf, chosen);
  const base = { instrument: entry, version: versionOf(entry, chosen), warnings };
  const places = placesOf(citation, chosen, entry, articles);
  if (repeal) {
    const units = places ? places.units : [];
    return plain(repeal.status, { ...base, units, note: repeal.note });
  }
  if (named) {
    const other = checkNamedVersion(entry, named, chosen, citation, articles, library.knownThrough);
    if (other) return { ...plain(other.status, { ...base, note: other.note }), units: other.units ?? [] };
  }
  if (chosen.kind === 'not-yet')
    return plain('not-in-force', { ...base, note: notes.notYet(entry.versions[chosen.index]!) });
  if (chosen.kind === 'older-text')
    return plain('undetermined', { ...base, note: notes.olderText(entry.versions[0]!) });
  if (chosen.kind === 'perhaps')
    return plain('undetermined', { ...base, note: notes.perhaps(entry.versions[chosen.index]!) });
  if (citation.units.length === 0) return plain('resolved', base);
  if (!places) return plain('undetermined', { ...base, note: notes.noText });
  return plain(places.status, {
    ...base,
    units: places.units,
    note: places.note,
    warnings: [...warnings, ...places.warnings],
  });
}

function placesOf(
  citation: Citation,
  chosen: ChosenVersion,
  { versions }: InstrumentEntry,
  articles: readonly (readonly ArticleFacts[])[],
) {
  if (chosen.kind !== 'in-force' || citation.units.length === 0) return undefined;
  const texts = chosen.indexes
    .map((index) => ({ articles: articles[index] ?? [], complete: versions[index]!.complete }))
    .filter((text) => text.articles.length > 0);
  return texts.length === chosen.indexes.length ? resolveUnits(citation.units, texts) : undefined;
}

/** （2015年修订）: the named version must be the one in force. */
function checkNamedVersion(
  entry: InstrumentEntry,
  named: CitedVersion,
  chosen: ChosenVersion,
  citation: Citation,
  articles: readonly (readonly ArticleFacts[])[],
  knownThrough: string,
) {
  const index = entry.versions.findLastIndex(
    ({ adopted, effective }) => yearOf(adopted) === named.year || yearOf(effective) === named.year,
  );
  if (index < 0) {
    const beyond = knownThrough !== '' && named.year > yearOf(knownThrough);
    if (beyond) return { status: 'beyond-horizon' as const, note: notes.beyondHorizon(knownThrough) };
    return { status: 'undetermined' as const, note: notes.versionNotHeld(named.year) };
  }
  if (chosen.kind !== 'in-force' || chosen.indexes.includes(index)) return undefined;
  const current = chosen.indexes[0];
  if (index > current) return { status: 'not-in-force' as const, note: notes.notYet(entry.versions[index]!) };
  const units = resolveUnits(
    citation.units,
    [{ articles: articles[index] ?? [], complete: entry.versions[index]!.complete }],
    articles[current],
  ).units;
  return { status: 'superseded' as const, note: notes.superseded(entry.versions[current]!), units };
}

function versionOf(entry: InstrumentEntry, chosen: ChosenVersion) {
  if (chosen.kind === 'in-force') return entry.versions[chosen.indexes[0]];
  return chosen.kind === 'not-yet' || chosen.kind === 'perhaps' ? entry.versions[chosen.index] : undefined;
}

function yearOf(day: string | undefined): number {
  return Number(day?.slice(0, 4) ?? 0);
}

function plain(status: ResolutionStatus, rest: Partial<Resolution>): Resolution {
  return {
    instrument: undefined,
    version: undefined,
    units: [],
    warnings: [],
    note: undefined,
    nearest: [],
    ...rest,
    status,
  };
}
