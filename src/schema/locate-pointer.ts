/** Canonical pointers of repaired data back to the author's places, when somebody asks. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { LineIndex } from '../source/line-index.js';
import type { SourceNode } from '../source/source-node.js';
import { firstLineOf } from './first-line.js';
import type { SchemaNode } from './schema-node.js';
import { branchFor, type Spot, stepInto } from './spot.js';

export interface Located {
  readonly file: string;
  readonly text: string;
  readonly root: SourceNode;
  readonly schema: SchemaNode;
  readonly lines: LineIndex;
  readonly data: unknown;
  readonly indexes: WeakMap<object, readonly number[]>;
}

export interface Locator {
  locate(pointer: string, part?: 'key' | 'value'): Place;
  writtenKey(pointer: string): string;
}

export function createLocator(located: Located): Locator {
  const { file, text, root, schema, lines, indexes } = located;
  const top: Spot = {
    node: root,
    schema: branchFor(schema, root),
    step: '',
    pair: undefined,
    parent: undefined,
  };

  function follow(pointer: string): { spot: Spot; rest: string | undefined } {
    let spot = top;
    let data = located.data;
    for (const segment of pointer.split('/').slice(1)) {
      const step = segment.replaceAll('~1', '/').replaceAll('~0', '~');
      const written = Array.isArray(data) ? (indexes.get(data)?.[Number(step)] ?? step) : step;
      const next = stepInto(spot, String(written));
      if (!next) return { spot, rest: step };
      spot = next;
      data = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[step] : undefined;
    }
    return { spot, rest: undefined };
  }

  return {
    locate(pointer, part = 'value') {
      const { spot, rest } = follow(pointer);
      const key = part === 'key' && rest === undefined ? spot.pair?.keySpan : undefined;
      const empty = spot.node.span.start === spot.node.span.end ? spot.pair?.keySpan : undefined;
      const { start, end } = firstLineOf(key ?? empty ?? spot.node.span, text);
      return lines.place(file, start, end);
    },
    writtenKey(pointer) {
      const { spot, rest } = follow(pointer);
      return rest ?? spot.pair?.key ?? spot.step;
    },
  };
}
