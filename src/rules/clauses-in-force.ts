/** Which clauses of a rule bind on a date. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Clause } from './define-rule.js';

/** Both days inclusive; a clause without dates always binds. `asOf` is YYYY-MM-DD. */
export function isInForce(clause: Clause, asOf: string): boolean {
  return (
    (clause.since === undefined || clause.since <= asOf) &&
    (clause.until === undefined || asOf <= clause.until)
  );
}

/** The clauses as one text; undefined when there is none. */
export function joinClauses(clauses: readonly Clause[]): Text | undefined {
  if (clauses.length === 0) return undefined;
  return {
    zh: clauses.map((clause) => clause.text.zh).join('；'),
    en: clauses.map((clause) => clause.text.en).join('; '),
  };
}
