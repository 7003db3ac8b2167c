/** The public part of a schema, as JSON Schema 2020-12 that others can use. */
import type { SchemaNode } from '../schema/schema-node.js';

/** Without the properties that are private, and without the `x-` keys that only the program reads. */
export function publicSchema(schema: SchemaNode): SchemaNode {
  const plain = Object.fromEntries(Object.entries(schema).filter(([key]) => !key.startsWith('x-')));
  const { properties, items, oneOf } = schema;
  const shown = properties && publicProperties(schema);
  return {
    ...plain,
    ...(shown && {
      properties: Object.fromEntries(shown.map(([key, property]) => [key, publicSchema(property)])),
      required: (schema.required ?? []).filter((key) => shown.some(([name]) => name === key)),
    }),
    ...(items && { items: publicSchema(items) }),
    ...(oneOf && { oneOf: oneOf.map(publicSchema) }),
  };
}

/** Key and schema of what may leave the house, in the order of the schema. */
export function publicProperties(schema: SchemaNode): [string, SchemaNode][] {
  return Object.entries(schema.properties ?? {}).filter(([, property]) => property['x-public'] === true);
}
