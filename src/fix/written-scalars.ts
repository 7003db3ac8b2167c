/** The single values of an authored file, each with its schema and the place of its very characters. */
import type { Kind } from '../schema/record.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { schemas } from '../schema/schemas.generated.js';
import { childrenOf, rootSpot, type Spot } from '../schema/spot.js';
import { unwrapList } from '../schema/unwrap-list.js';
import type { SourceDocument } from '../source/source-node.js';

export interface WrittenScalar {
  readonly schema: SchemaNode;
  readonly text: string;
  /** Offset of the first character of `text`. */
  readonly start: number;
}

/** The root of the data together with its schema; undefined when nothing could be read. */
export function dataSpot(kind: Kind, document: SourceDocument): Spot | undefined {
  const schema = schemas[kind];
  const root = schema.type === 'array' ? unwrapList(document, schema).root : document.root;
  return root && rootSpot(root, schema);
}

/** Without those that are written with escapes or over several lines: what they hold is not what stands there. */
export function writtenScalars(kind: Kind, document: SourceDocument): WrittenScalar[] {
  const found: WrittenScalar[] = [];
  const visit = (spot: Spot): void => {
    const { node, schema } = spot;
    if (node.kind === 'scalar') {
      const raw = document.text.slice(node.span.start, node.span.end);
      const quote = /^["']/.test(raw) ? 1 : 0;
      if (node.source !== '' && raw.slice(quote, raw.length - quote) === node.source)
        found.push({ schema, text: node.source, start: node.span.start + quote });
    }
    for (const child of childrenOf(spot)) visit(child);
  };
  const top = dataSpot(kind, document);
  if (top) visit(top);
  return found;
}
