/** The finding: plain data that every room returns and only a formatter turns into words. */

/** One text in both languages; the edge (CLI, formatter) picks one. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface Place {
  /** Path below the workspace, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place that belongs to the same finding. */
export interface Related {
  readonly message: Text;
  readonly place: Place;
}

/** What a finding misses. */
export interface Absent {
  /** Kinds of the files that would hold it, as in `schema/record.ts`. */
  readonly kinds: readonly string[];
  /** The one id that is missed. */
  readonly id?: string;
  /** Another id is so near that the author may have misspelt it. */
  readonly near?: boolean;
}

export interface Diagnostic {
  /** Rule or check in words, e.g. `no-repealed-basis`, `yaml-syntax`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly place: Place;
  /** JSON pointer with canonical (English) keys inside the file's data. */
  readonly pointer?: string;
  /** Id of the record that the finding is about; papers with it in their provenance are refused on an error. */
  readonly subject?: string;
  /** Ids of further records with the same fault, told once: papers with one of them are refused as well. */
  readonly alsoConcerns?: readonly string[];
  /** What is wrong, apart from wording: the key of the message and its data. */
  readonly about?: string;
  /** It says that records are absent: a check folds it into the finding about a file that was lost, if there is one. */
  readonly absent?: Absent;
  /** Rules whose finding about the same records explains this one: a check folds it into theirs. */
  readonly follows?: readonly string[];
  /** The clause that is enforced, e.g. 《行政执法监督条例》第十二条. */
  readonly basis?: Text;
  readonly related?: readonly Related[];
  /** What to do. */
  readonly hint?: Text;
  readonly url?: string;
}

/** A finding that somebody answers for leaving as it is: it counts for nothing, and is told all the same. */
export interface SuppressedDiagnostic {
  readonly finding: Diagnostic;
  readonly reason: string;
  /** A person's id, an office or a meeting, as written. */
  readonly approver: string;
  /** YYYY-MM-DD. */
  readonly approved?: string | undefined;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
  /** Where the exception is written. */
  readonly place: Place;
}

/** How the findings stand to those that were there before. */
export interface ComparedWithBefore {
  /** How many there were at first, and how many of them are left. */
  readonly initial: number;
  readonly left: number;
  /** Those that are left. */
  readonly known: readonly Diagnostic[];
  /** Those that are gone since the list was last written. */
  readonly gone: readonly { readonly rule: string; readonly message: string; readonly count: number }[];
}

/** Every stage returns its value together with what it found; it throws only for a bug of ours. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
