/** The type of an instrument as far as its text proves it. */
import type { InstrumentEntry } from '../law/library/instrument.js';
import type { InstrumentType } from '../schema/record-types.generated.js';

/** Types that the head or the series of a text proves; others it only suggests. */
const PROVED: readonly InstrumentType[] = ['law', 'administrative-regulation', 'local-regulation'];

export function provedType(entry: InstrumentEntry | undefined): InstrumentType | undefined {
  return entry?.type !== undefined && PROVED.includes(entry.type) ? entry.type : undefined;
}
