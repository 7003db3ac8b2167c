/** What a library answers; several of them can be asked as one. */
import type { DocumentNumber } from '../citation.js';
import type { ArticleFacts, InstrumentEntry } from './instrument.js';

export interface Library {
  /** The last adoption that it holds, YYYY-MM-DD; empty when it holds nothing. */
  readonly knownThrough: string;
  readonly instruments: readonly InstrumentEntry[];
  /** By full, shortened or short title. More than one: the name is ambiguous. */
  find(title: string): readonly InstrumentEntry[];
  findByNumber(number: DocumentNumber): readonly InstrumentEntry[];
  /** The instrument whose name ends the text: 依照行政处罚法 -> 行政处罚法. The longest name counts. */
  findAtEnd(
    text: string,
  ): { readonly name: string; readonly entries: readonly InstrumentEntry[] } | undefined;
  /** Articles of each version of an instrument of this library, in the order of its versions. */
  articlesOf(entry: InstrumentEntry): readonly (readonly ArticleFacts[])[];
}
