/** Every text that an author wrote in a record, with its place. */
import { escapePointer, type Origin } from '../source/origin.js';

export interface WrittenText {
  readonly text: string;
  readonly origin: Origin;
}

/** Depth first, in the order of the canonical keys. */
export function writtenTexts(origin: Origin, data: unknown): WrittenText[] {
  if (typeof data === 'string') return [{ text: data, origin }];
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    writtenTexts({ file: origin.file, pointer: `${origin.pointer}/${escapePointer(key)}` }, value),
  );
}
