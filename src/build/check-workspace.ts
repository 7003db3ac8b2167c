/** The findings of an opened workspace that count. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type CheckOptions, judgeWorkspace } from './judge-workspace.js';
import type { OpenedWorkspace } from './open-workspace.js';

/** All findings that no approved exception covers, each once, in the order of `sortDiagnostics`. Changes nothing. */
export function checkWorkspace(opened: OpenedWorkspace, options: CheckOptions = {}): Diagnostic[] {
  return [...judgeWorkspace(opened, options).diagnostics];
}
