/** A record without what is private, at any depth. */
import type { SchemaNode } from '../schema/schema-node.js';
import { publicProperties } from './public-schema.js';

/** Keys in the order of the schema, so that the same record gives the same bytes. */
export function publicRecord(value: unknown, schema: SchemaNode): unknown {
  if (Array.isArray(value)) return value.map((item) => publicRecord(item, schema.items ?? {}));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const branch = schema.properties ? schema : schema.oneOf?.find(({ properties }) => properties);
  const entries = publicProperties(branch ?? {})
    .filter(([key]) => Object.hasOwn(record, key) && record[key] !== undefined)
    .map(([key, property]) => [key, publicRecord(record[key], property)] as const);
  return Object.fromEntries(entries);
}
