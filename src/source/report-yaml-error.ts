/** One syntax error at its place in the author's text. */
import type { YAMLError } from 'yaml';
import { explainYamlError } from './explain-yaml-error.js';
import type { Stretch } from './stretch.js';
import type { YamlFindings } from './yaml-findings.js';

/** Without an error, or with one behind the entry's end, the first line of the entry is pointed at. */
export function reportYamlError(error: YAMLError | undefined, entry: Stretch, findings: YamlFindings): void {
  const { text } = entry;
  const first = text.length - text.trimStart().length;
  const inside = error !== undefined && error.pos[0] < text.trimEnd().length;
  const start = inside ? error.pos[0] : first;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0]!;
  const lineEnd = start + text.slice(start).split('\n', 1)[0]!.trimEnd().length;
  const end = inside ? Math.max(start + 1, Math.min(error.pos[1], lineEnd)) : lineEnd;
  findings.add(entry.origin(start), entry.origin(end), explainYamlError(error, line));
}
