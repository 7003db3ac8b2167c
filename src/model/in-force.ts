/** Whether a record is in force on a day; `from` and `until` both count as days in force. */

export interface Term {
  readonly from?: string;
  readonly until?: string;
}

/** Dates are YYYY-MM-DD, so that the order of texts is the order of days. */
export function isInForce(term: Term, asOf: string): boolean {
  return (term.from === undefined || term.from <= asOf) && (term.until === undefined || asOf <= term.until);
}
