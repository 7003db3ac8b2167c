/** What a citation resolves to as of a date, or why it does not. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ArticleNumber, CitedRange } from '../citation.js';
import type { InstrumentEntry, VersionEntry } from '../library/instrument.js';

export type ResolutionStatus =
  | 'resolved'
  /** Unknown to the library: most departmental and all local government rules are. */
  | 'outside-library'
  /** Later than the library reaches. */
  | 'beyond-horizon'
  | 'not-in-force'
  | 'repealed'
  /** An older version is named. */
  | 'superseded'
  | 'no-such-article'
  | 'no-such-paragraph'
  | 'no-such-item'
  /** A defect of form leaves open what is meant. */
  | 'malformed'
  | 'ambiguous'
  /** What the library holds does not decide it. */
  | 'undetermined';

export type ResolutionWarning =
  /** 第一款 of an article that has one paragraph. */
  | 'needless-paragraph'
  /** The document number beside the title is another instrument's. */
  | 'number-of-another'
  /** The date asked for is later than the library reaches. */
  | 'past-horizon';

export interface ResolvedUnit {
  readonly range: CitedRange;
  readonly status: ResolutionStatus;
  readonly note: Text | undefined;
  /** Where the article of an older version stands now. */
  readonly movedTo?: ArticleNumber;
}

export interface Resolution {
  /** The gravest of the units and of the instrument. */
  readonly status: ResolutionStatus;
  readonly instrument: InstrumentEntry | undefined;
  readonly version: VersionEntry | undefined;
  readonly units: readonly ResolvedUnit[];
  readonly warnings: readonly ResolutionWarning[];
  readonly note: Text | undefined;
  /** Titles that an unknown one may be a slip of. */
  readonly nearest: readonly string[];
}
