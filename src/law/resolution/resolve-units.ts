/** Resolves the cited places of one citation in the texts that may be in force. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { CitedRange, CitedUnit } from '../citation.js';
import type { ArticleFacts } from '../library/instrument.js';
import { type CheckedUnit, checkUnit } from './check-unit.js';
import { notes } from './notes.js';
import type { ResolutionStatus, ResolutionWarning, ResolvedUnit } from './resolution.js';
import { statusGravity } from './status-gravity.js';

/** The articles of a version, and whether the copy is whole. */
export interface HeldText {
  readonly articles: readonly ArticleFacts[];
  readonly complete: boolean;
}

export interface ResolvedUnits {
  readonly units: readonly ResolvedUnit[];
  readonly status: ResolutionStatus;
  readonly note: Text | undefined;
  readonly warnings: readonly ResolutionWarning[];
}

/**
 * `texts`: the one in force first; where others may be in force too, a place counts only when all agree on it.
 * `current`: the text in force now, when `texts` is an older one: it tells where an article went.
 */
export function resolveUnits(
  ranges: readonly CitedRange[],
  texts: readonly HeldText[],
  current?: readonly ArticleFacts[],
): ResolvedUnits {
  const known = texts.filter(({ articles }) => articles.length > 0);
  const warnings = new Set<ResolutionWarning>();
  const units = ranges.map((range): ResolvedUnit => {
    if (known.length === 0) return { range, status: 'undetermined', note: notes.noText };
    const ends = range.to ? [range.from, range.to] : [range.from];
    const checked = ends.map((unit) => agree(unit, known));
    if (checked.some(({ needlessParagraph }) => needlessParagraph)) warnings.add('needless-paragraph');
    const status = statusGravity.worst(checked.map((one) => one.status));
    const worst = checked.find((one) => one.status === status)!;
    const moved = current && checked[0]?.article ? whereIs(checked[0].article, current) : undefined;
    return { range, status, note: moved?.note ?? worst.note, ...(moved?.to ? { movedTo: moved.to } : {}) };
  });
  const status = statusGravity.worst(units.map((unit) => unit.status));
  return { units, status, note: units.find((unit) => unit.status === status)?.note, warnings: [...warnings] };
}

function agree(unit: CitedUnit, texts: readonly HeldText[]): CheckedUnit {
  const [first, ...others] = texts.map(({ articles, complete }) => checkUnit(unit, articles, complete));
  const same = others.every(
    ({ status, article }) => status === first!.status && article?.hash === first!.article?.hash,
  );
  return same ? first! : { ...first!, status: 'undetermined', note: notes.textsDiffer };
}

function whereIs(article: ArticleFacts, current: readonly ArticleFacts[]) {
  const here = current.find(
    ({ number }) => number.number === article.number.number && number.insert === article.number.insert,
  );
  if (here?.hash === article.hash) return { note: notes.unchanged, to: undefined };
  const there = current.find(({ hash }) => hash === article.hash);
  if (there) return { note: notes.moved(there.number), to: there.number };
  return { note: here ? notes.changed : notes.gone, to: undefined };
}
