/** Takes out the findings of rules that an approved exception covers. */
import type { Diagnostic, Place, SuppressedDiagnostic } from '../diagnostics/diagnostic.js';
import type { Origin } from '../source/origin.js';
import type { Suppression } from './list-suppressions.js';
import { narrowFinding } from './narrow-finding.js';

export interface SuppressedFindings {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** The subjects of each exception that took something out. */
  readonly used: ReadonlyMap<Suppression, ReadonlySet<string>>;
}

/**
 * A finding about several records goes when all of them are covered; else it stays for the others.
 * @param findings of rules only: what was found while reading cannot be excepted
 * @param asOf YYYY-MM-DD; an exception holds up to and including its last day
 */
export function suppressFindings(
  findings: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  asOf: string,
  locate: (origin: Origin) => Place,
): SuppressedFindings {
  const byKey = new Map<string, Suppression[]>();
  for (const one of suppressions) {
    if (one.data.until < asOf) continue;
    for (const { id } of one.subjects) push(byKey, keyOf(one.data.rule, id), one);
  }
  const used = new Map<Suppression, Set<string>>();
  const suppressed: SuppressedDiagnostic[] = [];
  const covering = (finding: Diagnostic, subject: string): Suppression | undefined => {
    const own = byKey
      .get(keyOf(finding.rule, subject))
      ?.filter(({ folder }) => finding.place.file.startsWith(folder));
    for (const one of own ?? []) {
      const known = used.get(one);
      if (known) known.add(subject);
      else used.set(one, new Set([subject]));
    }
    return own?.[0];
  };
  const kept = findings.flatMap((finding): Diagnostic[] => {
    const { subject, alsoConcerns = [], place } = finding;
    const subjects = subject === undefined ? [place.file] : [subject, ...alsoConcerns];
    const causes = subjects.map((id) => covering(finding, id));
    const open = subjects.filter((_, index) => causes[index] === undefined);
    const cause = causes.find((one) => one !== undefined);
    if (cause === undefined) return [finding];
    if (open.length > 0)
      return [narrowFinding(finding, open, { zh: '检查例外没有列入的还有', en: 'Not among the exceptions' })];
    const { reason, approver, approved, until } = cause.data;
    suppressed.push({ finding, reason, approver, approved, until, place: locate(cause.origin) });
    return [];
  });
  return { kept, suppressed, used };
}

function keyOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
