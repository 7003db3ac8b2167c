/** The statute book as the model asks it on its day: shipped library and the workspace's own list together. */
import type { Citation } from '../law/citation.js';
import type { ArticleFacts, InstrumentEntry } from '../law/library/instrument.js';
import type { Library } from '../law/library/library.js';
import type { Resolution } from '../law/resolution/resolution.js';
import type { BasisRecord } from '../schema/record-types.generated.js';

/** A text with its citations parsed; `listed`: of each citation, the id of the listed basis it names. */
export interface CitedText {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly listed: readonly (string | undefined)[];
}

export interface Statutes {
  /** What each citation resolves to, in their order; computed once per text. */
  resolve(use: CitedText): readonly Resolution[];
  /** What a listed basis resolves to as a whole; undefined when the shipped library does not hold it. */
  ofBasis(basis: { readonly data: BasisRecord }): Resolution | undefined;
  /** Whether the shipped library holds the instrument: what it tells is proved, not only listed by the author. */
  proves(entry: InstrumentEntry | undefined): entry is InstrumentEntry;
  /** The last adoption that the shipped library holds, YYYY-MM-DD; empty without a library. */
  readonly knownThrough: string;
  /** Articles of each version, in the order of the entry's versions. */
  articlesOf(entry: InstrumentEntry): readonly (readonly ArticleFacts[])[];
  /** Titles of the shipped library that an unknown title may be a slip of. */
  nearest(title: string): readonly string[];
}

/** Opens the shipped library; asked when the first question comes, and once only. */
export type LibrarySource = () => Library | undefined;
