/** Which papers an error forbids. */
import type { DocumentPlan } from '../compose/document-kind.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import { kindOfPath } from '../schema/kind-of-path.js';

/**
 * A paper is refused when it shows the record that an error is about. An error that names no record (a file cut off,
 * a list that cannot be read) may have lost records without a trace, so it refuses every paper that shows anything
 * of that organ; an error outside all organs refuses every paper.
 * @returns the rules to blame, sorted; empty when the paper may be issued.
 */
export function createRefusals(
  model: Model,
  diagnostics: readonly Diagnostic[],
): (plan: DocumentPlan) => string[] {
  const bySubject = new Map<string, Set<string>>();
  const byOrgan = new Map<string, Set<string>>();
  const everywhere = new Set<string>();
  for (const { severity, rule, subject, alsoConcerns = [], place, pointer } of diagnostics) {
    if (severity !== 'error' || isAboutChecking(place.file, pointer)) continue;
    for (const id of alsoConcerns) add(bySubject, id, rule);
    if (subject !== undefined && model.nodes.has(subject)) add(bySubject, subject, rule);
    else {
      const organ = organOfFile(model, place.file);
      if (organ === undefined) everywhere.add(rule);
      else add(byOrgan, organ, rule);
    }
  }
  return (plan) => {
    const rules = new Set(everywhere);
    for (const id of plan.provenance) {
      for (const rule of bySubject.get(id) ?? []) rules.add(rule);
      const organ = model.nodes.get(id)?.organ;
      for (const rule of (organ !== undefined && byOrgan.get(organ)) || []) rules.add(rule);
    }
    return [...rules].sort();
  };
}

/**
 * An exception that does not hold leaves its finding, which refuses what it must; no paper shows exceptions and own
 * rules.
 */
function isAboutChecking(file: string, pointer = ''): boolean {
  const kind = kindOfPath(file);
  return (
    kind === 'suppressions' ||
    kind === 'own-rule' ||
    (kind === 'workspace' && pointer.startsWith('/suppressions/'))
  );
}

function add(map: Map<string, Set<string>>, key: string, rule: string): void {
  const set = map.get(key);
  if (set) set.add(rule);
  else map.set(key, new Set([rule]));
}

/** The organ whose folder is the nearest above a file. */
function organOfFile(model: Model, file: string): string | undefined {
  let best: { id: string; length: number } | undefined;
  for (const { id, origin } of model.organs) {
    const folder = origin.file.slice(0, origin.file.lastIndexOf('/') + 1);
    if (file.startsWith(folder) && folder.length > (best?.length ?? 0)) best = { id, length: folder.length };
  }
  return best?.id;
}
