/** Which parts of a record may leave the house. */
import type { Kind } from './record.js';
import type { SchemaNode } from './schema-node.js';
import { schemas } from './schemas.generated.js';
import { unescapePointer } from './spot.js';

/**
 * Whether the property at a canonical pointer, and everything above it, is marked `x-public`. List items are as
 * public as their list; a pointer that the schema does not know is private.
 */
export function isPublicPointer(kind: Kind, pointer: string): boolean {
  let at: SchemaNode | undefined = schemas[kind];
  for (const segment of pointer.split('/').slice(1)) {
    at = at && childOf(at, unescapePointer(segment));
    if (at === undefined) return false;
  }
  return true;
}

function childOf(schema: SchemaNode, step: string): SchemaNode | undefined {
  if (schema.type === 'array') return /^(?:0|[1-9]\d*)$/.test(step) ? schema.items : undefined;
  const own = Object.hasOwn(schema.properties ?? {}, step) ? schema.properties![step] : undefined;
  if (own) return own['x-public'] ? own : undefined;
  if (schema.additionalProperties) return schema.additionalProperties;
  for (const branch of schema.oneOf ?? []) {
    const found = childOf(branch, step);
    if (found) return found;
  }
  return undefined;
}
