/** Judges an opened workspace: what was found while it was read, and what the rules find. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { runRules } from '../rules/run-rules.js';
import type { RulePack } from '../schema/record-types.generated.js';
import { foldConsequences } from './fold-consequences.js';
import type { OpenedWorkspace } from './open-workspace.js';

export interface CheckOptions {
  /** Default: those of `quanze.yaml`, else core and national. */
  readonly packs?: readonly RulePack[] | undefined;
  /** Ids of the rules to run; what was found while reading is told all the same. */
  readonly only?: readonly string[] | undefined;
}

/** All findings, those of reading included, each once, in the order of `sortDiagnostics`. Changes nothing. */
export function checkWorkspace(opened: OpenedWorkspace, options: CheckOptions = {}): Diagnostic[] {
  const all = [...opened.diagnostics, ...runRules(opened.model, { ...options, reading: opened.diagnostics })];
  const seen = new Set<string>();
  return sortDiagnostics(foldConsequences(all, opened)).filter((item) => {
    const { file, line, column } = item.place;
    const key = JSON.stringify([item.rule, file, line, column, item.message.zh]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
