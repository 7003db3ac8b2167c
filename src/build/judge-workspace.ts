/** Judges an opened workspace: what counts, and what is excepted by approval. */
import type { Diagnostic, SuppressedDiagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from '../diagnostics/sort.js';
import { allRules } from '../rules/rule-list.js';
import { runRules, selectRules } from '../rules/run-rules.js';
import type { RulePack } from '../schema/record-types.generated.js';
import { checkSuppressions } from './check-suppressions.js';
import { foldConsequences } from './fold-consequences.js';
import { listSuppressions } from './list-suppressions.js';
import type { OpenedWorkspace } from './open-workspace.js';
import { suppressFindings } from './suppress-findings.js';

export interface CheckOptions {
  /** Default: those of `quanze.yaml`, else core and national. */
  readonly packs?: readonly RulePack[] | undefined;
  /** Ids of the rules to run; what was found while reading is told all the same. */
  readonly only?: readonly string[] | undefined;
}

export interface Judgement {
  /** Each once, those of reading included, in the order of `sortDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  /** In the order of their findings. */
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/** Changes nothing. */
export function judgeWorkspace(opened: OpenedWorkspace, options: CheckOptions = {}): Judgement {
  const { model, records, diagnostics: reading } = opened;
  const rules = [...allRules, ...opened.ownRules];
  const found = distinct(runRules(model, { ...options, rules, reading }));
  const suppressions = listSuppressions(records, model.workspace.content ?? 'content');
  const { kept, suppressed, used } = suppressFindings(found, suppressions, model.asOf, model.locate);
  const ran = new Set(selectRules(model, { ...options, rules }).map(({ meta }) => meta.id));
  const files = records.map(({ file }) => file);
  const own = checkSuppressions(suppressions, { model, rules, ran, reading, files, used });
  const all = foldConsequences([...reading, ...kept, ...own], opened);
  return { diagnostics: distinct(sortDiagnostics(all)), suppressed };
}

function distinct(findings: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter((item) => {
    const { file, line, column } = item.place;
    const key = JSON.stringify([item.rule, file, line, column, item.message.zh]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
