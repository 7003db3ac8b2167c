/** What one check and one build gave. */
import type { BuildResult } from '../build/build-workspace.js';
import type { OpenedWorkspace } from '../build/open-workspace.js';
import type { Diagnostic, SuppressedDiagnostic } from '../diagnostics/diagnostic.js';

export interface BuildOutcome {
  readonly opened: OpenedWorkspace;
  /** Findings of the check and of the papers, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that count for nothing, by an approved exception. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  readonly result: BuildResult;
  /** Absolute path of the output folder. */
  readonly out: string;
}
