/** Tells whether an instrument is repealed on a day. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { InstrumentEntry } from '../library/instrument.js';
import type { ChosenVersion } from './choose-version.js';
import { notes } from './notes.js';

/** Undefined when it is not, or the version in force came after the repeal of an older text. */
export function repealOn(
  { repeal, versions }: InstrumentEntry,
  asOf: string,
  chosen: ChosenVersion,
): { readonly status: 'repealed' | 'undetermined'; readonly note: Text } | undefined {
  if (!repeal) return undefined;
  const day = repeal.date ?? repeal.notBefore;
  if (day === undefined || day > asOf) return undefined;
  const adopted = chosen.kind === 'in-force' ? versions[chosen.indexes[0]]!.adopted : undefined;
  if (adopted !== undefined && adopted >= day) return undefined;
  // A repeal 自公布之日起 took effect within the year of the adoption.
  const proved = repeal.date !== undefined || Number(asOf.slice(0, 4)) > Number(day.slice(0, 4));
  return { status: proved ? 'repealed' : 'undetermined', note: notes.repealed(repeal) };
}
