/** What is found only because of another mistake is told with that mistake. */
import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { groupBy } from '../model/group-by.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile, Kind } from '../schema/record.js';
import { isReferenceCheck } from './fold-like-references.js';
import { organFolder } from './organ-folder.js';
import { withConsequences } from './with-consequences.js';

/** Kind of the file in which a record stands. */
export type KindOf = (id: string) => Kind | undefined;

/** A reference that may point at more kinds says nothing about what is lost. */
const mostKinds = 4;
/** Comparisons of a finding with a broken reference; where more are due, what follows from which is not told. */
const mostComparisons = 500_000;

export function foldFollowers(
  diagnostics: readonly Diagnostic[],
  records: readonly AnyRecordFile[],
  kindOf: KindOf,
): Diagnostic[] {
  const causeOf = findCauses(diagnostics, records, kindOf);
  const followers = new Map<Diagnostic, Diagnostic[]>();
  const hidden = new Set<Diagnostic>();
  for (const item of diagnostics) {
    const cause = causeOf(item);
    if (!cause || cause === item) continue;
    hidden.add(item);
    const told = followers.get(cause);
    if (told) told.push(item);
    else followers.set(cause, [item]);
  }
  return diagnostics.flatMap((item) => {
    if (hidden.has(item)) return [];
    const told = followers.get(item);
    return [told ? withConsequences(item, told, caused) : item];
  });
}

const caused: Text = { zh: '处由此引起', en: 'findings follow from it' };

function findCauses(
  diagnostics: readonly Diagnostic[],
  records: readonly AnyRecordFile[],
  kindOf: KindOf,
): (item: Diagnostic) => Diagnostic | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const broken = errors.filter(({ rule }) => isReferenceCheck(rule));
  const references =
    broken.length * diagnostics.length > mostComparisons ? [] : broken.map(describeReference);
  const byRule = groupBy(errors.filter(isOfRule), ({ rule }) => rule);
  const unreadable = causesByRecord(errors, records);
  return (item) => {
    if (!isOfRule(item)) return references.find(({ error }) => isAround(item, error))?.error;
    const subjects = concerned(item);
    for (const id of subjects) {
      const cause = unreadable.get(id);
      if (cause) return cause;
    }
    const { absent } = item;
    const cause =
      absent && absent.id === undefined
        ? references.find((reference) => isOfReference(item, absent.kinds, reference, kindOf))?.error
        : undefined;
    if (cause) return cause;
    return item.follows
      ?.flatMap((rule) => byRule.get(rule) ?? [])
      .find((error) => concerned(error).some((id) => subjects.includes(id)));
  };
}

/**
 * A record of which a required part could not be read stays so that references hold; judging it is premature.
 * @returns id of such a record -> what was found about it while reading
 */
function causesByRecord(
  errors: readonly Diagnostic[],
  records: readonly AnyRecordFile[],
): ReadonlyMap<string, Diagnostic> {
  const own = new Map<string, Diagnostic>();
  const ofFile = new Map<string, Diagnostic>();
  for (const error of errors) {
    const { subject, rule, place } = error;
    if (isOfRule(error)) continue;
    if (subject !== undefined && !own.has(subject)) own.set(subject, error);
    if (subject === undefined && /^(?:yaml-|front-matter)/.test(rule) && !ofFile.has(place.file))
      ofFile.set(place.file, error);
  }
  const causes = new Map<string, Diagnostic>();
  for (const { file, data, incomplete = [] } of records)
    for (const pointer of incomplete)
      for (const id of idsAlong(data, pointer.split('/').slice(1))) {
        const cause = own.get(id) ?? ofFile.get(file);
        if (cause) causes.set(id, cause);
      }
  return causes;
}

/** Found by a rule, not while reading. */
function isOfRule({ url }: Diagnostic): boolean {
  return url !== undefined;
}

/** What is found about a part while a reference in it is broken: a selection that selects nothing. */
function isAround({ severity, place, pointer }: Diagnostic, error: Diagnostic): boolean {
  if (severity === 'error' || pointer === undefined || place.file !== error.place.file) return false;
  return error.pointer?.startsWith(`${pointer}/`) === true;
}

interface BrokenReference {
  readonly error: Diagnostic;
  /** Kinds of the files that would hold the record. */
  readonly targets: readonly string[];
  /** Kind and organ folder of each file that refers to it. */
  readonly from: readonly { readonly kind: Kind; readonly folder: string }[];
  readonly folder: string;
}

function describeReference(error: Diagnostic): BrokenReference {
  const files = new Set([error.place.file, ...(error.related ?? []).map(({ place }) => place.file)]);
  return {
    error,
    targets: error.absent?.kinds ?? [],
    from: [...files].flatMap((file) => {
      const kind = kindOfPath(file);
      return kind === undefined || kind === 'organ' ? [] : [{ kind, folder: organFolder(file) }];
    }),
    folder: organFolder(error.place.file),
  };
}

/**
 * A broken reference takes from its record what the other lacks (a post its power), or shows that a record is gone
 * (the post that a statement is for).
 */
function isOfReference(
  item: Diagnostic,
  kinds: readonly string[],
  { targets, from, folder }: BrokenReference,
  kindOf: KindOf,
): boolean {
  const { file } = item.place;
  const lost = targets.length <= mostKinds && file.startsWith(folder);
  if (lost && targets.some((kind) => kind !== 'organ' && kinds.includes(kind))) return true;
  const own = concerned(item).map(kindOf);
  return from.some((one) => {
    if (!kinds.includes(one.kind)) return false;
    // A transfer gives to organs elsewhere.
    if (one.kind === 'transfers') return true;
    if (!file.startsWith(one.folder)) return false;
    return targets.some(
      (target) => own.includes(target as Kind) || (one.kind === 'posts' && target === 'procedures'),
    );
  });
}

function concerned({ subject, alsoConcerns = [] }: Diagnostic): string[] {
  return [...(subject === undefined ? [] : [subject]), ...alsoConcerns];
}

/** The id of the innermost record on the way of a pointer: a record of a list, or a unit in an organ. */
function idsAlong(data: unknown, steps: readonly string[]): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const { id } = data as { id?: unknown };
  const own = typeof id === 'string' && id !== '' ? [id] : [];
  const [step, ...rest] = steps;
  if (step === undefined) return own;
  const inner = idsAlong((data as Record<string, unknown>)[step], rest);
  return inner.length > 0 ? inner : own;
}
