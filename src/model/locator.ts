/** From a value's origin to its place in the authored file. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile } from '../schema/record.js';
import { LineIndex } from '../source/line-index.js';
import type { Origin } from '../source/origin.js';
import type { Model } from './model.js';

export type Locator = Pick<Model, 'locate' | 'writtenKey' | 'locateOffset'>;

export function createLocator(records: readonly AnyRecordFile[]): Locator {
  const files = new Map(records.map((record) => [record.file, record]));
  const lines = new Map<string, LineIndex>();
  return {
    locate: (origin, part) => files.get(origin.file)?.locate(origin.pointer, part) ?? firstPlace(origin.file),
    writtenKey: (origin) => files.get(origin.file)?.writtenKey(origin.pointer) ?? lastSegment(origin),
    locateOffset(file, start, end) {
      const record = files.get(file);
      if (!record) return firstPlace(file);
      const index = lines.get(file) ?? new LineIndex(record.text);
      lines.set(file, index);
      return index.place(file, start, end);
    },
  };
}

function firstPlace(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function lastSegment(origin: Origin): string {
  return origin.pointer.slice(origin.pointer.lastIndexOf('/') + 1);
}
