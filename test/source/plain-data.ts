/** A source tree as plain values, and findings as short lines, for assertions. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { SourceNode } from '../../src/source/source-node.js';

export function plainData(node: SourceNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'list') return node.items.map(plainData);
  if (node.kind === 'scalar') return node.value;
  return Object.fromEntries(node.pairs.map((pair) => [pair.key, plainData(pair.value)]));
}

/** `line:column rule message` of each finding. */
export function shortFindings(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ place, rule, message }) => `${place.line}:${place.column} ${rule} ${message.zh}`);
}

/** The text as an editor saves it. */
export function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
