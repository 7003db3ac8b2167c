/** Prints findings in a chosen format. */
import type { OpenedWorkspace } from '../build/open-workspace.js';
import type { Diagnostic, SuppressedDiagnostic } from '../diagnostics/diagnostic.js';
import type { CommandContext } from './command.js';
import { readVersion } from './version.js';

/** The report of `pretty`, for people. */
export async function prettyReport(
  context: CommandContext,
  opened: OpenedWorkspace,
  diagnostics: readonly Diagnostic[],
  suppressed: readonly SuppressedDiagnostic[] = [],
): Promise<string> {
  const { default: pretty } = await import('../diagnostics/formats/pretty.js');
  return pretty.write({
    asOf: opened.asOf,
    diagnostics,
    suppressed,
    language: context.language,
    color: context.color,
    version: readVersion(context.programFolder),
    rules: [],
    textOf: opened.textOf,
  });
}
