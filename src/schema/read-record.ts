/** A positioned tree as a record file: canonical keys and codes, checked, with invalid parts left out. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { LineIndex } from '../source/line-index.js';
import type { SourceDocument, SourceNode } from '../source/source-node.js';
import { checkBody, checkValues } from './check-values.js';
import { createLocator } from './locate-pointer.js';
import type { Reading } from './reading.js';
import type { AnyRecordFile, Kind } from './record.js';
import { repairData } from './repair-data.js';
import { schemas } from './schemas.generated.js';
import { rootSpot } from './spot.js';
import { repeatedKey, toCanonical } from './to-canonical.js';
import { unwrapList } from './unwrap-list.js';
import { validateData } from './validate-data.js';

/** Never throws. The record file is there even for an empty or unreadable file. */
export function readRecord(kind: Kind, document: SourceDocument): Result<AnyRecordFile> {
  const { file, text } = document;
  const schema = schemas[kind];
  const lines = new LineIndex(text);
  const wrapped = schema.type === 'array' ? unwrapList(document, schema, lines) : undefined;
  const root: SourceNode = wrapped?.root ??
    document.root ?? { kind: 'map', pairs: [], span: { start: 0, end: 0 } };
  const reading: Reading = { kind, file, text, lines, top: rootSpot(root, schema) };
  const canonical = toCanonical(root, schema);
  const bad = new Set<string>();
  const diagnostics: Diagnostic[] = [
    ...(wrapped?.diagnostics ?? []),
    ...canonical.repeated.map((pairs) => repeatedKey(pairs, file, lines)),
    ...(document.unreadable ? [] : validateData(reading, canonical.data, bad)),
    ...checkValues(reading, bad),
    ...checkBody(reading, document.body),
  ];
  const repaired = repairData(file, canonical.data, schema, bad);
  const locator = createLocator(reading, repaired);
  const body = document.body ? { body: document.body } : {};
  const { data, incomplete } = repaired;
  return { value: { kind, file, text, data, incomplete, ...body, ...locator } as AnyRecordFile, diagnostics };
}
