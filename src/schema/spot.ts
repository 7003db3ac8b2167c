/** A place in an authored tree together with the schema that rules it. */
import type { SourceNode, SourcePair } from '../source/source-node.js';
import type { SchemaNode } from './schema-node.js';

export interface Spot {
  readonly node: SourceNode;
  readonly schema: SchemaNode;
  /** Canonical key, or the author's index of a list item; empty for the root. */
  readonly step: string;
  readonly pair: SourcePair | undefined;
  readonly parent: Spot | undefined;
}

export function rootSpot(node: SourceNode, schema: SchemaNode): Spot {
  return { node, schema: branchFor(schema, node), step: '', pair: undefined, parent: undefined };
}

/** The entries of a map or the items of a list. */
export function childrenOf(spot: Spot): Spot[] {
  const { node, schema } = spot;
  if (node.kind === 'list')
    return node.items.map((item, index) => {
      const inner = branchFor(schema.items ?? {}, item);
      return { node: item, schema: inner, step: String(index), pair: undefined, parent: spot };
    });
  if (node.kind !== 'map') return [];
  return node.pairs.map((pair) => pairSpot(spot, pair));
}

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
  const pair = node.pairs.find(({ key, value }) => (propertyOf(schema, key, value)?.key ?? key) === step);
  return pair && pairSpot(spot, pair);
}

function pairSpot(spot: Spot, pair: SourcePair): Spot {
  const property = propertyOf(spot.schema, pair.key, pair.value);
  return {
    node: pair.value,
    schema: branchFor(property?.schema ?? {}, pair.value),
    step: property?.key ?? pair.key,
    pair,
    parent: spot,
  };
}

/** The spot of a pointer with the author's indexes, or its nearest existing ancestor. */
export function followPointer(root: Spot, pointer: string): Spot {
  let spot = root;
  for (const segment of pointer.split('/').slice(1)) {
    const next = stepInto(spot, unescapePointer(segment));
    if (!next) return spot;
    spot = next;
  }
  return spot;
}

/** RFC 6901 section 4. */
export function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * The schema of a map's property for a key in either language, with the canonical key. `from` is a day, and with an
 * item (`from: catalogue#item`) what the record adopts.
 */
export function propertyOf(
  schema: SchemaNode,
  written: string,
  value?: SourceNode,
): { readonly key: string; readonly schema: SchemaNode } | undefined {
  const named = aliasesOf(schema).get(written);
  const adopts = named === 'from' && value?.kind === 'scalar' && value.source.includes('#');
  const key = adopts ? (schema['x-adopted-by'] ?? named) : named;
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

/** The branch of a `oneOf` over types that an authored node is meant for; other schemas as they are. */
export function branchFor(schema: SchemaNode, node: SourceNode): SchemaNode {
  return branchOf(schema, node.kind);
}

const branches = new WeakMap<SchemaNode, Map<SourceNode['kind'], SchemaNode>>();

export function branchOf(schema: SchemaNode, shape: SourceNode['kind']): SchemaNode {
  if (!schema.oneOf?.some((branch) => branch.type)) return schema;
  const made = branches.get(schema) ?? new Map<SourceNode['kind'], SchemaNode>();
  branches.set(schema, made);
  let merged = made.get(shape);
  if (!merged) {
    const { oneOf, ...rest } = schema;
    // Of a shape that no branch has: the message names the simplest.
    merged = { ...rest, ...(oneOf.find((branch) => shapeOf(branch) === shape) ?? oneOf[0]) };
    made.set(shape, merged);
  }
  return merged;
}

function shapeOf({ type }: SchemaNode): SourceNode['kind'] {
  return type === 'object' ? 'map' : type === 'array' ? 'list' : 'scalar';
}

/** The id that a record or a part of it is written with. */
export function idOf(node: SourceNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const pair = node.pairs.find(({ key }) => key === 'id' || key === '标识');
  return pair?.value.kind === 'scalar' && pair.value.source !== '' ? pair.value.source : undefined;
}

/** Id of the record that a place lies in: the item of a list file, or the file itself. */
export function subjectOf(spot: Spot): string | undefined {
  const path: Spot[] = [];
  for (let at: Spot | undefined = spot; at; at = at.parent) path.unshift(at);
  const record = path[0]?.node.kind === 'list' ? path[1] : path[0];
  return record && idOf(record.node);
}
