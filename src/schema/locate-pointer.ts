/** Canonical pointers of repaired data back to the author's places, when somebody asks. */
import { firstLineOf } from './first-line.js';
import type { Reading } from './reading.js';
import type { RecordFile } from './record.js';
import type { Repaired } from './repair-data.js';
import { type Spot, stepInto, unescapePointer } from './spot.js';

export function createLocator(
  { file, text, lines, top }: Reading,
  repaired: Repaired,
): Pick<RecordFile, 'locate' | 'writtenKey'> {
  /** `rest` is the first step that the author has not written. */
  function follow(pointer: string): { readonly spot: Spot; readonly rest: string | undefined } {
    let spot = top;
    let data = repaired.data;
    for (const segment of pointer.split('/').slice(1)) {
      const step = unescapePointer(segment);
      const written = Array.isArray(data) ? repaired.indexes.get(data)?.[Number(step)] : step;
      const next = written === undefined ? undefined : stepInto(spot, String(written));
      if (!next) return { spot, rest: step };
      spot = next;
      data = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[step] : undefined;
    }
    return { spot, rest: undefined };
  }

  return {
    locate(pointer, part = 'value') {
      const { spot, rest } = follow(pointer);
      const { pair, node } = spot;
      const atKey = (part === 'key' && rest === undefined) || node.span.start === node.span.end;
      const { start, end } = firstLineOf((atKey ? pair?.keySpan : undefined) ?? node.span, text);
      return lines.place(file, start, end);
    },
    writtenKey(pointer) {
      const { spot, rest } = follow(pointer);
      return rest ?? spot.pair?.key ?? spot.step;
    },
  };
}
