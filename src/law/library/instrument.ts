/** The statute book as facts: instruments, their versions, and the structure of each article. Never text. */
import type { InstrumentType } from '../../schema/record-types.generated.js';
import type { ArticleNumber, DocumentNumber } from '../citation.js';

/** The structure of one article of one version. */
export interface ArticleFacts {
  readonly number: ArticleNumber;
  /**
   * Per paragraph, per item, the number of sub-items: [[], [0, 2]] has an item-less 款 and a 款 of two 项. Empty where
   * the copy does not tell paragraphs apart.
   */
  readonly paragraphs: readonly (readonly number[])[];
  /** 48 bits of the SHA-256 of the text without white space and width, hex. */
  readonly hash: string;
  /** Which enforcement words it contains: bits by the order of the word list. */
  readonly words: readonly [low: number, high: number];
}

export interface VersionEntry {
  /** Adoption of this version, YYYY-MM-DD; undefined when neither file name nor head tells. */
  readonly adopted: string | undefined;
  /** Commencement; undefined when the text does not prove it (never guessed). */
  readonly effective: string | undefined;
  /** Where the commencement comes from. */
  readonly effectiveFrom: 'article' | 'head' | 'promulgation' | 'correction' | undefined;
  readonly numbers: readonly DocumentNumber[];
  readonly articleCount: number;
  /** The copy reaches to the commencement article: what is not in it is not in the law. */
  readonly complete: boolean;
}

export interface Repeal {
  /** YYYY-MM-DD; undefined when the repealing text gives no day. */
  readonly date: string | undefined;
  /** The earliest day that it can be. */
  readonly notBefore: string | undefined;
  /** Title of the repealing instrument. */
  readonly by: string;
  readonly article: ArticleNumber | undefined;
  /** It takes the place of the repealed one, as its text or a correction says. */
  readonly replaces: boolean;
}

export interface InstrumentEntry {
  readonly title: string;
  readonly shortTitles: readonly string[];
  readonly type: InstrumentType | undefined;
  readonly issuer: string | undefined;
  readonly region: string | undefined;
  /** Adoption of the first text as far as heads tell; undefined when none does. */
  readonly firstAdopted: string | undefined;
  /** Its own text repeals an older one of the same name. */
  readonly hadPredecessor: boolean;
  /** By adoption. Empty: known by name, number or repeal only. */
  readonly versions: readonly VersionEntry[];
  readonly numbers: readonly DocumentNumber[];
  readonly repeal: Repeal | undefined;
}

/** The whole index in memory, as it is built and before it is packed. */
export interface BuiltLibrary {
  /** The last adoption that the collection holds. */
  readonly knownThrough: string;
  readonly instruments: readonly (InstrumentEntry & {
    /** Articles of each version, in the order of `versions`. */
    readonly articles: readonly (readonly ArticleFacts[])[];
  })[];
}
