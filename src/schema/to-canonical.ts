/** An authored tree as plain data with canonical keys and codes; what does not fit its schema stays as written. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { LineIndex } from '../source/line-index.js';
import type { SourceNode, SourcePair } from '../source/source-node.js';
import type { SchemaNode } from './schema-node.js';
import { branchFor, propertyOf } from './spot.js';

export interface Repeated {
  readonly first: SourcePair;
  readonly second: SourcePair;
}

export interface Canonical {
  readonly data: unknown;
  /** Keys written in both languages in one map. */
  readonly repeated: readonly Repeated[];
}

/** Indexes of lists are those of the author's lists. */
export function toCanonical(root: SourceNode, schema: SchemaNode): Canonical {
  const repeated: Repeated[] = [];

  function convert(node: SourceNode, outer: SchemaNode): unknown {
    const schema = branchFor(outer, node);
    if (node.kind === 'list') return node.items.map((item) => convert(item, schema.items ?? {}));
    if (node.kind === 'scalar') return scalarValue(node, schema);
    const data: Record<string, unknown> = {};
    const written = new Map<string, SourcePair>();
    for (const pair of node.pairs) {
      const property = propertyOf(schema, pair.key, pair.value);
      const key = property?.key ?? pair.key;
      const first = written.get(key);
      if (first) repeated.push({ first, second: pair });
      else {
        written.set(key, pair);
        data[key] = property ? convert(pair.value, property.schema) : null;
      }
    }
    return data;
  }

  return { data: convert(root, schema), repeated };
}

type Scalar = Extract<SourceNode, { kind: 'scalar' }>;

/** A string property keeps its source text: `0201`, long digits, telephone numbers. */
function scalarValue(node: Scalar, schema: SchemaNode): unknown {
  if (node.value === null && node.source === '') return null;
  if (schema.type === 'boolean') return booleans.get(node.source) ?? node.value;
  if (schema.type !== 'string') return node.value;
  return codeOf(schema, node.source) ?? node.source;
}

/** The code of an enumeration value in either language. */
export function codeOf(schema: SchemaNode, written: string): string | undefined {
  const words = schema['x-zh-values'];
  if (words === undefined) return undefined;
  return Object.keys(words).find((code) => words[code] === written);
}

/** The finding for one key in both languages. */
export function repeatedKey({ first, second }: Repeated, file: string, lines: LineIndex): Diagnostic {
  const place = (pair: SourcePair) => lines.place(file, pair.keySpan.start, pair.keySpan.end);
  return {
    rule: 'duplicate-key',
    severity: 'error',
    place: place(second),
    message: {
      zh: `“${second.key}”和“${first.key}”是同一项的中英文写法，只能写一个；后面这一个没有采用`,
      en: `"${second.key}" and "${first.key}" are one key in two languages; the second one is not used`,
    },
    hint: { zh: '留下正确的一项，删掉另一项。', en: 'Keep the right one and delete the other.' },
    related: [{ message: { zh: '第一次写在这里', en: 'first written here' }, place: place(first) }],
  };
}

const booleans = new Map([
  ['是', true],
  ['否', false],
]);
