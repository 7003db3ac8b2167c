/** What the library proves, and what it makes unlikely, about the days of a listed instrument. */
import { addDays } from '../law/calendar/add-days.js';
import type { InstrumentEntry, VersionEntry } from '../law/library/instrument.js';
import type { Resolution } from '../law/resolution/resolution.js';
import type { BasisRecord } from '../schema/record-types.generated.js';
import { namedVersion, namesEarlierText, namesLaterText, versionInForce } from './named-version.js';

export type DateKey = 'adopted' | 'effective' | 'repealed';
type Listed = Partial<BasisRecord>;

export interface UnlikelyDate {
  readonly key: 'adopted' | 'effective';
  readonly why: 'unheld' | 'late' | 'early';
  /** The adoption that the library holds. */
  readonly known: string;
}

/** Amending decisions come into force within a year; some weeks more leave room for the unusual. */
const commencementDays = 400;

/** The dates that the library proves, to be compared with what is listed. */
export function provedDates(listed: Listed, whole: Resolution): [DateKey, string][] {
  const { instrument } = whole;
  const found: [DateKey, string][] = [];
  if (instrument?.repeal?.date !== undefined) found.push(['repealed', instrument.repeal.date]);
  const current = versionInForce(whole);
  if (!instrument || !current) return found;
  if (namesLaterText(listed, instrument) || namesEarlierText(listed, current)) return found;
  const named = namedVersion(listed, instrument, current);
  // Other instruments are promulgated weeks after their adoption, and either day is meant.
  const sameYear = listed.adopted?.slice(0, 4) === named.adopted?.slice(0, 4);
  if (instrument.type === 'law' && named.adopted !== undefined && sameYear)
    found.push(['adopted', named.adopted]);
  if (provesEffective(listed, named)) found.push(['effective', named.effective!]);
  return found;
}

/** An amendment leaves the commencement article of the first text in place: an earlier day may well be meant. */
function provesEffective({ effective }: Listed, named: VersionEntry): boolean {
  if (named.effective === undefined || effective === undefined) return false;
  return named.effectiveFrom === 'article' || effective > named.effective;
}

/**
 * A day that fits no text of the library: what no text proves, but a slip is likelier than a lawful reason. Of laws
 * only, since the library holds each law's last text up to `knownThrough`; of other instruments, texts may be lacking.
 */
export function unlikelyDate(
  listed: Listed,
  whole: Resolution,
  knownThrough: string,
  asOf: string,
): UnlikelyDate | undefined {
  const { instrument } = whole;
  const current = versionInForce(whole);
  if (instrument?.type !== 'law' || !current || namesEarlierText(listed, current)) return undefined;
  const named = namedVersion(listed, instrument, current);
  if (named.adopted === undefined) return undefined;
  const unheld = unheldAdoption(listed, instrument, named, knownThrough);
  if (unheld) return unheld;
  const { effective } = listed;
  // What begins only later is told as that.
  if (effective === undefined || effective > asOf) return undefined;
  const { firstAdopted } = instrument;
  const proved = provesEffective(listed, named);
  if (firstAdopted !== undefined && effective < firstAdopted && !proved)
    return { key: 'effective', why: 'early', known: firstAdopted };
  const late = named.effective === undefined && effective > addDays(named.adopted, commencementDays);
  const isHeld = listed.adopted === named.adopted || effective <= knownThrough;
  return late && isHeld ? { key: 'effective', why: 'late', known: named.adopted } : undefined;
}

function unheldAdoption(
  { adopted }: Listed,
  { versions, firstAdopted }: InstrumentEntry,
  named: VersionEntry,
  knownThrough: string,
): UnlikelyDate | undefined {
  if (adopted === undefined || adopted > knownThrough || adopted === firstAdopted) return undefined;
  if (versions.some((version) => version.adopted === adopted)) return undefined;
  // A slip within the year is proved wrong already.
  if (adopted.slice(0, 4) === named.adopted?.slice(0, 4)) return undefined;
  return { key: 'adopted', why: 'unheld', known: named.adopted! };
}
