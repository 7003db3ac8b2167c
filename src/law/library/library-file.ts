/** The layout of the library file: `magic`, length of the directory (4 bytes, low first), directory, blocks. */
import type { InstrumentEntry } from './instrument.js';

/** QZLAW and the number of the format. */
export const magic: Uint8Array = new Uint8Array([0x51, 0x5a, 0x4c, 0x41, 0x57, 0x31]);

/** Deflated JSON; `at` and `size` place an instrument's deflated block behind the directory. */
export interface Directory {
  readonly knownThrough: string;
  readonly instruments: readonly (InstrumentEntry & { readonly at: number; readonly size: number })[];
}
