/** Bytes of one authored file to its record: decoded, parsed, validated. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { readRecord } from '../schema/read-record.js';
import type { Kind } from '../schema/record.js';
import { decodeText } from '../source/decode-text.js';
import { readAuthored } from '../source/read-authored.js';
import type { ReadFile } from './record-cache.js';

export function readRecordFile(kind: Kind, file: string, bytes: Uint8Array): Result<ReadFile> {
  const decoded = decodeText(file, bytes);
  const text = decoded.value;
  if (text === undefined) return { value: { text, record: undefined }, diagnostics: decoded.diagnostics };
  const parsed = readAuthored(file, text);
  const read = readRecord(kind, parsed.value);
  const diagnostics: Diagnostic[] = [...decoded.diagnostics, ...parsed.diagnostics, ...read.diagnostics];
  return { value: { text, record: read.value }, diagnostics };
}
