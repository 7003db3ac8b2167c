/** One authored text with everything mended whose answer is certain. */
import type { BasisNode } from '../model/model.js';
import { readRecord } from '../schema/read-record.js';
import type { Kind } from '../schema/record.js';
import { schemas } from '../schema/schemas.generated.js';
import { toCanonical } from '../schema/to-canonical.js';
import { readAuthored } from '../source/read-authored.js';
import type { SourceDocument } from '../source/source-node.js';
import { type Edit, Stretch } from '../source/stretch.js';
import type { Fix } from './define-fix.js';
import { dataSpot } from './written-scalars.js';

export interface FixedText {
  readonly text: string;
  /** Ids of the fixes that changed something, in the order in which they did. */
  readonly applied: readonly string[];
}

/** Maps lie inside maps: each run orders one level more. */
const mostRuns = 8;

/**
 * A fix is taken only when the text that it leaves has fewer or as many errors, and, where it moves entries, the same
 * content. `bases` are those of the text as it stands before.
 */
export function fixText(
  kind: Kind,
  file: string,
  text: string,
  bases: readonly BasisNode[],
  fixes: readonly Fix[],
): FixedText {
  let now = read(kind, file, text);
  const applied: string[] = [];
  for (const fix of fixes) {
    for (let run = 0; run < (fix.nested ? mostRuns : 1); run += 1) {
      const edits = apart(fix.edits({ kind, document: now.document, bases }));
      if (edits.length === 0) break;
      const next = read(kind, file, Stretch.of(now.document.text).edit(edits).text);
      if (next.document.text === now.document.text || next.errors > now.errors) break;
      if (fix.stage === 'order' && contentOf(kind, next.document) !== contentOf(kind, now.document)) break;
      now = next;
      if (!applied.includes(fix.id)) applied.push(fix.id);
    }
  }
  return { text: now.document.text, applied };
}

interface ReadText {
  readonly document: SourceDocument;
  readonly errors: number;
}

function read(kind: Kind, file: string, text: string): ReadText {
  const source = readAuthored(file, text);
  const record = readRecord(kind, source.value);
  const all = [...source.diagnostics, ...record.diagnostics];
  return { document: source.value, errors: all.filter(({ severity }) => severity === 'error').length };
}

/** In order; of edits that overlap, the first. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

/** The data whatever the order of keys, and of the records of a list file. */
function contentOf(kind: Kind, document: SourceDocument): string {
  const top = dataSpot(kind, document);
  const data = top && toCanonical(top.node, schemas[kind]).data;
  const records = Array.isArray(data) ? data.map(sortedKeys).sort() : [sortedKeys(data)];
  return JSON.stringify([records, document.body?.text]);
}

function sortedKeys(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
