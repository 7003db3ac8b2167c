/** Which required properties a record need not write, because it adopts them 沿用 from another record. */
import type { SchemaNode } from './schema-node.js';

/** `has`: whether the record has a property, by canonical key. The id is always its own. */
export function mayBeAdopted(schema: SchemaNode, key: string, has: (key: string) => boolean): boolean {
  const by = schema['x-adopted-by'];
  return by !== undefined && key !== 'id' && has(by);
}
