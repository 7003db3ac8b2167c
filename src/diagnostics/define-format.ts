/** What a report format is: one file in `formats/`, one export; text in, text out, no screen and no file. */
import type { ComparedWithBefore, Diagnostic, Severity, SuppressedDiagnostic, Text } from './diagnostic.js';

export type Language = keyof Text;

/** What a format may tell about a rule beside its findings. */
export interface RuleSummary {
  readonly id: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly rationale: Text;
  readonly family: string;
  /** Path or address of the rule's page. */
  readonly url: string;
}

export interface Report {
  /** YYYY-MM-DD, the day the workspace was judged for. */
  readonly asOf: string;
  /** In the order of `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that count for nothing, by an approved exception. */
  readonly suppressed?: readonly SuppressedDiagnostic[] | undefined;
  /** Set when old findings count for nothing: then `diagnostics` are the new ones. */
  readonly before?: ComparedWithBefore | undefined;
  readonly language: Language;
  readonly color: boolean;
  /** Version of the program. */
  readonly version: string;
  /** The rules that ran. */
  readonly rules: readonly RuleSummary[];
  /** The author's text of a file of the workspace, for the lines around a finding. */
  textOf(file: string): string | undefined;
}

export interface Format {
  readonly summary: Text;
  /** The whole report; ends with a line feed. */
  write(report: Report): string;
}

export function defineFormat(format: Format): Format {
  return format;
}
