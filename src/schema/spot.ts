/** A place in an authored tree together with the schema that rules it. */
import type { SourceNode, SourcePair } from '../source/source-node.js';
import type { SchemaNode } from './schema-node.js';

export interface Spot {
  readonly node: SourceNode;
  readonly schema: SchemaNode;
  /** Canonical key, or index of a list item; empty for the root. */
  readonly step: string;
  readonly pair: SourcePair | undefined;
  readonly parent: Spot | undefined;
}

/** The schema of a map's property for a key in either language, with the canonical key. */
export function propertyOf(
  schema: SchemaNode,
  written: string,
): { readonly key: string; readonly schema: SchemaNode } | undefined {
  const key = aliasesOf(schema).get(written);
  if (key !== undefined) return { key, schema: schema.properties![key]! };
  return schema.additionalProperties ? { key: written, schema: schema.additionalProperties } : undefined;
}

const aliases = new WeakMap<SchemaNode, ReadonlyMap<string, string>>();

function aliasesOf(schema: SchemaNode): ReadonlyMap<string, string> {
  const known = aliases.get(schema);
  if (known) return known;
  const made = new Map<string, string>();
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    made.set(key, key);
    if (property['x-zh'] !== undefined) made.set(property['x-zh'], key);
  }
  aliases.set(schema, made);
  return made;
}

/** The branch of a `oneOf` over types that an authored node is meant for. */
export function branchFor(schema: SchemaNode, node: SourceNode): SchemaNode {
  if (!schema.oneOf?.some((branch) => branch.type)) return schema;
  const wanted = schema.oneOf.find((branch) => (branch.type === 'object') === (node.kind === 'map'));
  const merged = known.get(schema)?.get(wanted);
  if (merged) return merged;
  const { oneOf: _, ...rest } = schema;
  const made: SchemaNode = { ...rest, ...wanted };
  known.set(schema, (known.get(schema) ?? new Map()).set(wanted, made));
  return made;
}
const known = new WeakMap<SchemaNode, Map<SchemaNode | undefined, SchemaNode>>();

/** The child at a canonical step; undefined when the author wrote none. */
export function stepInto(spot: Spot, step: string): Spot | undefined {
  const { node, schema } = spot;
  if (node.kind === 'list') {
    const item = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
    return (
      item && { node: item, schema: branchFor(schema.items ?? {}, item), step, pair: undefined, parent: spot }
    );
  }
  if (node.kind !== 'map') return undefined;
  for (const pair of node.pairs) {
    const property = propertyOf(schema, pair.key);
    if ((property?.key ?? pair.key) === step)
      return {
        node: pair.value,
        schema: branchFor(property?.schema ?? {}, pair.value),
        step,
        pair,
        parent: spot,
      };
  }
  return undefined;
}

/** The spot of a pointer, or its nearest existing ancestor. */
export function followPointer(
  root: Spot,
  pointer: string,
): { readonly spot: Spot; readonly complete: boolean } {
  let spot = root;
  for (const segment of pointer.split('/').slice(1)) {
    const next = stepInto(spot, segment.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!next) return { spot, complete: false };
    spot = next;
  }
  return { spot, complete: true };
}
