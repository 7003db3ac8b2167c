/** The texts that an author wrote in a record and that a pattern finds, with their places. */
import { escapePointer, type Origin } from '../source/origin.js';

export interface FoundText {
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly origin: Origin;
}

/** Depth first, in the order of the canonical keys; the first match of each text. Places are made for those only. */
export function findWrittenTexts(origin: Origin, data: unknown, pattern: RegExp): FoundText[] {
  const found: FoundText[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') {
      const match = pattern.exec(value);
      if (match) {
        const pointer = path.reduce((before, key) => `${before}/${escapePointer(key)}`, origin.pointer);
        found.push({ text: value, match, origin: { file: origin.file, pointer } });
      }
    } else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  };
  visit(data, []);
  return found;
}
