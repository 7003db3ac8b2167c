/** Adds a record to the end of a list file, and only there: everything that stood in it stays as it was. */
import type { Kind } from '../schema/record.js';
import { readRecordFile } from './read-record-file.js';

/**
 * @param item YAML of a list item, comments included, beginning in the first column
 * @param adds whether it is a record, or comments only
 * @returns the new bytes; undefined when the list could not go on there (another style, mistakes in the file)
 */
export function appendRecord(
  kind: Kind,
  file: string,
  old: Uint8Array,
  item: string,
  adds: boolean,
): Uint8Array | undefined {
  const before = readRecordFile(kind, file, old);
  const text = before.value.text;
  if (text === undefined) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(text)?.[1] ?? '';
  const lines = item.split('\n').map((line) => `${indent}${line}`);
  const glue = text === '' || text.endsWith('\n') ? '' : lineEnd;
  const bytes = join(old, new TextEncoder().encode(`${glue}${lines.join(lineEnd)}${lineEnd}`));
  const after = readRecordFile(kind, file, bytes);
  const grown = recordsOf(after.value.record?.data) - recordsOf(before.value.record?.data);
  const worse = after.diagnostics.length > before.diagnostics.length;
  return grown === (adds ? 1 : 0) && !worse ? bytes : undefined;
}

function recordsOf(data: unknown): number {
  return Array.isArray(data) ? data.length : 0;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
