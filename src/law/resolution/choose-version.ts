/** Chooses the version of an instrument that is in force on a day. */
import { addDays } from '../calendar/add-days.js';
import type { InstrumentEntry } from '../library/instrument.js';

export type ChosenVersion =
  /** Indexes into `versions`: the first is the one in force; the others may be, by an unproved commencement. */
  | { readonly kind: 'in-force'; readonly indexes: readonly [number, ...number[]] }
  | { readonly kind: 'not-yet'; readonly index: number }
  /** An older text was in force that the library does not hold. */
  | { readonly kind: 'older-text' }
  | { readonly kind: 'perhaps'; readonly index: number }
  | { readonly kind: 'no-text' };

/** An amendment without a proved commencement is taken as in force when it is older than this. */
const graceDays = 365;

export function chooseVersion(entry: InstrumentEntry, asOf: string): ChosenVersion {
  const { versions } = entry;
  const perhaps: number[] = [];
  let future: number | undefined;
  for (let index = versions.length - 1; index >= 0; index -= 1) {
    const { effective, adopted } = versions[index]!;
    if (
      effective !== undefined
        ? effective <= asOf
        : adopted === undefined || addDays(adopted, graceDays) <= asOf
    ) {
      return { kind: 'in-force', indexes: [index, ...perhaps] };
    }
    if (effective === undefined && adopted !== undefined && adopted <= asOf) perhaps.push(index);
    else future = index;
  }
  if (perhaps.length > 0) return { kind: 'perhaps', index: perhaps[0]! };
  if (future === undefined) return { kind: 'no-text' };
  return isFirstText(entry, future, asOf) ? { kind: 'not-yet', index: future } : { kind: 'older-text' };
}

/** Whether no older text of that name was in force: proved by the head, or by a version that came before it. */
function isFirstText(
  { firstAdopted, hadPredecessor, versions }: InstrumentEntry,
  index: number,
  asOf: string,
): boolean {
  const { adopted } = versions[index]!;
  if (hadPredecessor || firstAdopted === undefined || adopted === undefined) return false;
  // Adoption and approval of one text may lie some months apart.
  return firstAdopted > asOf || addDays(firstAdopted, graceDays) >= adopted;
}
