/** What a rule is: one file, one export. */
import type { Place, Severity, Text } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import type { Kind } from '../schema/record.js';
import type { RulePack } from '../schema/record-types.generated.js';

export type Family =
  | 'bases'
  | 'powers'
  | 'posts'
  | 'officers'
  | 'responsibilities'
  | 'levels'
  | 'evaluation'
  | 'notices'
  | 'letters'
  | 'records'
  | 'gongwen'
  /** Those of a workspace, in its folder of rules. */
  | 'own';

/** The clause a rule enforces, with the days between which it binds (`until` inclusive). */
export interface Clause {
  /** Citation or document number with its section, as printed: 《行政执法监督条例》第十二条. */
  readonly text: Text;
  readonly since?: string;
  readonly until?: string;
}

/** A change to the small valid workspace of `rules/example-workspace.ts`. */
export interface Example {
  readonly title: Text;
  readonly asOf?: string;
  readonly edits: readonly { readonly file: string; readonly find: string; readonly replace: string }[];
}
export interface InvalidExample extends Example {
  /** `file:line:column` of each finding expected of this rule, with its message key. */
  readonly expect: readonly { readonly at: string; readonly message: string }[];
}

export interface RuleMeta<M extends string = string> {
  /** The file name: what the rule demands, in words. */
  readonly id: string;
  readonly family: Family;
  readonly pack: RulePack;
  readonly severity: Severity;
  readonly title: Text;
  /** Its findings say that records of these kinds of files are absent: none of them holds while such a file is lost. */
  readonly absent?: readonly Kind[];
  /** Rules whose finding about the same record explains those of this one: then only theirs is told. */
  readonly follows?: readonly string[];
  readonly basis: readonly Clause[];
  readonly rationale: Text;
  /** Message texts with `{name}` places, by key. */
  readonly messages: Readonly<Record<M, Text>>;
  /** What to do, by message key. */
  readonly hints: Readonly<Record<M, Text>>;
  /** Path of the file that explains it; default: its page in `docs/rules`. */
  readonly page?: string;
  /** Rows of the obligations that it serves, e.g. `H08`, `6:25`. */
  readonly obligations: readonly string[];
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly InvalidExample[] };
}

export interface Finding<M extends string> {
  readonly message: M;
  /** Where this one is graver or lighter than `meta.severity`; a severity set in `quanze.yaml` outranks both. */
  readonly severity?: Severity;
  /** Values for the places of the message and its hint; a `Text` when the value has its own words in each language. */
  readonly data?: Readonly<Record<string, string | number | Text>>;
  /** Index into `meta.basis` of the one clause it rests on; without it, all clauses in force are named. */
  readonly clause?: number;
  readonly place: Place;
  readonly pointer?: string;
  readonly subject?: string;
  /** Ids of further records with the same fault. */
  readonly alsoConcerns?: readonly string[];
  /**
   * The finding is that these properties of the subject are absent: key -> Chinese key. It is dropped when one of
   * them is there but could not be read, since that is told already.
   */
  readonly missing?: Readonly<Record<string, string>>;
  /** The id of a record that is not there: one that many places miss is told once. */
  readonly unknown?: string;
  readonly related?: readonly { readonly message: Text; readonly place: Place }[];
}

export interface Rule<M extends string = string> {
  readonly meta: RuleMeta<M>;
  check(model: Model, report: (finding: Finding<M>) => void): void;
}

export function defineRule<const M extends string>(rule: Rule<M>): Rule<M> {
  return rule;
}
