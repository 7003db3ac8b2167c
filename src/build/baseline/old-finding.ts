/** A finding as a baseline remembers it: by what is wrong, not by line or wording. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Model } from '../../model/model.js';
import type { OldFinding } from './baseline.js';

export function oldFinding(finding: Diagnostic, { nodes }: Pick<Model, 'nodes'>): OldFinding {
  const { rule, subject, alsoConcerns = [], message, place } = finding;
  const subjects = subject === undefined ? [place.file] : [...new Set([subject, ...alsoConcerns])].sort();
  return {
    rule,
    subjects,
    pointer: subjects.length > 1 ? '' : pointerInside(finding, nodes),
    about: withoutNumbers(finding.about ?? message.zh),
    count: 1,
    message: message.zh,
  };
}

/** A record moves up and down its list, and so do the parts of a record: indexes are left open. */
function pointerInside({ pointer = '', subject, place }: Diagnostic, nodes: Model['nodes']): string {
  const record = subject === undefined ? undefined : nodes.get(subject)?.origin;
  const above =
    record && record.file === place.file && `${pointer}/`.startsWith(`${record.pointer}/`)
      ? record.pointer
      : '';
  return pointer.slice(above.length).replaceAll(/\/\d+(?=\/|$)/gu, '/*');
}

/** How many and since when changes from day to day; the fault stays the same. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+(?:[-.]\d+)*/gu, '#');
}
