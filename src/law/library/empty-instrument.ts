/** The entry of an instrument that the collection does not hold. */
import type { InstrumentEntry } from './instrument.js';

/** An instrument of which only the name is known. */
export function emptyInstrument(title: string): InstrumentEntry {
  return {
    title,
    shortTitles: [],
    type: undefined,
    issuer: undefined,
    region: undefined,
    firstAdopted: undefined,
    hadPredecessor: false,
    versions: [],
    numbers: [],
    repeal: undefined,
  };
}
