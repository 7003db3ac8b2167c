/** What a report is made from: the model, and what a check found in it. */
import type { Language, RuleSummary } from '../diagnostics/define-format.js';
import type { Diagnostic, SuppressedDiagnostic, Text } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';

export interface ReportInput {
  readonly model: Model;
  /** In the order of `sortDiagnostics`. */
  readonly findings: readonly Diagnostic[];
  /** Findings that an approved exception sets aside. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Findings that were there when the tool was adopted. */
  readonly known: readonly Diagnostic[];
  /** The rules that ran. */
  readonly rules: readonly RuleSummary[];
  /** Whether a rule, by its id, ran and binds an organ. */
  asks(rule: string, organ: string): boolean;
  /** Families of the rules, in the order in which they are listed. */
  readonly families: Readonly<Record<string, Text>>;
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
}
