/** Compares findings with a baseline: which are new, which were there before, which are gone. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Model } from '../../model/model.js';
import { narrowFinding } from '../narrow-finding.js';
import type { Baseline, OldFinding } from './baseline.js';
import { oldFinding } from './old-finding.js';

export interface Compared {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** With the count of those that are gone. */
  readonly gone: readonly OldFinding[];
  /** Without what is gone; nothing is added. */
  readonly rest: Baseline;
}

/**
 * Of like findings, as many as there were count as known. A finding about several records is known for those that it
 * named before, and new for the others.
 * @param ran ids of the rules that ran, and `all` those that there are: what did not run is not gone
 */
export function matchBaseline(
  findings: readonly Diagnostic[],
  baseline: Baseline,
  model: Pick<Model, 'nodes'>,
  { ran, all }: { readonly ran: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): Compared {
  const left = baseline.findings.map((old) => ({ old, count: old.count, seen: 0 }));
  const exact = new Map<string, typeof left>();
  const several = new Map<string, typeof left>();
  for (const entry of left) {
    const many = entry.old.subjects.length > 1;
    push(many ? several : exact, many ? kindOf(entry.old) : keyOf(entry.old), entry);
  }
  const fresh: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const finding of findings) {
    const now = oldFinding(finding, model);
    const same = exact.get(keyOf(now))?.find(({ count, seen }) => seen < count);
    if (same) {
      same.seen += 1;
      known.push(finding);
      continue;
    }
    const related = several
      .get(kindOf(now))
      ?.find(({ old }) => old.subjects.some((id) => now.subjects.includes(id)));
    if (!related) {
      fresh.push(finding);
      continue;
    }
    related.seen = Math.min(related.count, related.seen + 1);
    const added = now.subjects.filter((id) => !related.old.subjects.includes(id));
    if (added.length === 0) known.push(finding);
    else fresh.push(narrowFinding(finding, added, { zh: '新出现的是', en: 'New are' }));
  }
  const judged = ({ rule }: OldFinding) => ran.has(rule) || !all.has(rule);
  const gone = left.flatMap(({ old, count, seen }) =>
    judged(old) && seen < count ? [{ ...old, count: count - seen }] : [],
  );
  const rest = left.flatMap(({ old, count, seen }) => {
    const still = judged(old) ? seen : count;
    return still > 0 ? [{ ...old, count: still }] : [];
  });
  return { fresh, known, gone, rest: { initial: baseline.initial, findings: rest } };
}

/** All findings of today as the first baseline. */
export function firstBaseline(findings: readonly Diagnostic[], model: Pick<Model, 'nodes'>): Baseline {
  const found = new Map<string, OldFinding>();
  for (const finding of findings) {
    const one = oldFinding(finding, model);
    const key = keyOf(one);
    const known = found.get(key);
    found.set(key, known ? { ...known, count: known.count + 1 } : one);
  }
  return { initial: findings.length, findings: [...found.values()] };
}

export function countOld(findings: readonly OldFinding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0);
}

function kindOf({ rule, about }: OldFinding): string {
  return JSON.stringify([rule, about]);
}

function keyOf({ rule, subjects, pointer, about }: OldFinding): string {
  return JSON.stringify([rule, about, pointer, ...subjects]);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
