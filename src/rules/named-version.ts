/** Which version of an instrument a record of the list speaks of, beside the one in force. */
import { addDays } from '../law/calendar/add-days.js';
import type { InstrumentEntry, VersionEntry } from '../law/library/instrument.js';
import type { Resolution } from '../law/resolution/resolution.js';
import type { BasisRecord } from '../schema/record-types.generated.js';

type Named = Pick<BasisRecord, 'adopted' | 'effective' | 'version'>;

/**
 * The list names a text later than the last that the library holds: what the library says is not the last word. No
 * law is amended twice within three months, nor a year after it came into force: less is a slip, not another text.
 */
export function namesLaterText(named: Partial<Named>, { versions }: InstrumentEntry): boolean {
  const last = versions.at(-1);
  if (!last) return false;
  if (named.adopted !== undefined && last.adopted !== undefined)
    return named.adopted > addDays(last.adopted, 92);
  const year = versionYear(named);
  const known = last.effective ?? last.adopted;
  if (year !== undefined && known !== undefined) return year > Number(known.slice(0, 4));
  return named.effective !== undefined && known !== undefined && named.effective > addDays(known, 366);
}

/**
 * The list names a text earlier than the one in force. A day of adoption and one of promulgation may lie a year apart,
 * and an amended text keeps the day on which its first text came into force: neither is called a fault.
 */
export function namesEarlierText(named: Partial<Named>, current: VersionEntry): keyof Named | undefined {
  const { adopted, effective, effectiveFrom } = current;
  if (adopted === undefined) return undefined;
  if (named.adopted !== undefined && addDays(named.adopted, 365) <= adopted) return 'adopted';
  const year = versionYear(named);
  const years = [adopted, effective].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
  if (year !== undefined && year < Math.min(...years)) return 'version';
  const told = named.adopted === undefined && year === undefined;
  if (told && effectiveFrom === 'article' && named.effective !== undefined && named.effective < adopted)
    return 'effective';
  return undefined;
}

/** The version in force that a resolution stands for; undefined when it is not certain. */
export function versionInForce({ status, version }: Resolution): VersionEntry | undefined {
  return status === 'resolved' ? version : undefined;
}

/**
 * The held text that the record speaks of: one adopted after `current` that any of its entries points to, else
 * `current`. A text of undetermined commencement may be in force already, and the list may know it.
 */
export function namedVersion(
  named: Partial<Named>,
  { versions }: InstrumentEntry,
  current: VersionEntry,
): VersionEntry {
  const year = versionYear(named);
  const isNamed = ({ adopted }: VersionEntry) =>
    adopted !== undefined &&
    ((named.adopted !== undefined && named.adopted >= adopted) ||
      (year !== undefined && year >= Number(adopted.slice(0, 4))) ||
      (named.effective !== undefined && named.effective >= adopted));
  return versions.slice(versions.indexOf(current) + 1).findLast(isNamed) ?? current;
}

/** 2021 of 2021修正. */
function versionYear({ version }: Partial<Named>): number | undefined {
  const year = /(?:19|20)\d\d/.exec(version ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}
