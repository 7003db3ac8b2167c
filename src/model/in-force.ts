/** Whether a record is in force on a day; `from` and `until` both count as days in force. */

export interface Term {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Dates are YYYY-MM-DD, so that the order of texts is the order of days; an empty one stands for a broken one. */
export function isInForce(term: Term, asOf: string): boolean {
  return (!term.from || term.from <= asOf) && (!term.until || asOf <= term.until);
}
