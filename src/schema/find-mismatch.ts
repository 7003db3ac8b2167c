/** Data of another program against a schema, without an author's text to point into. */
import { escapePointer } from '../source/origin.js';
import type { SchemaNode } from './schema-node.js';

/**
 * JSON pointer of the first value that does not fit; undefined when all fit. Properties that the schema does not
 * name are passed over: a later version may have more.
 */
export function findMismatch(value: unknown, schema: SchemaNode, pointer = ''): string | undefined {
  switch (schema.type) {
    case 'object':
      return mismatchInObject(value, schema, pointer);
    case 'array':
      return mismatchInList(value, schema, pointer);
    case 'string':
      return fitsText(value, schema) ? undefined : pointer;
    case 'number':
    case 'integer':
      return fitsNumber(value, schema) ? undefined : pointer;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : pointer;
    default:
      return undefined;
  }
}

function mismatchInObject(value: unknown, schema: SchemaNode, pointer: string): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return pointer;
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return `${pointer}/${escapePointer(missing)}`;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (!Object.hasOwn(value, key)) continue;
    const part = (value as Readonly<Record<string, unknown>>)[key];
    const found = findMismatch(part, property, `${pointer}/${escapePointer(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function mismatchInList(value: unknown, schema: SchemaNode, pointer: string): string | undefined {
  if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return pointer;
  for (const [at, item] of value.entries()) {
    const found = findMismatch(item, schema.items ?? {}, `${pointer}/${at}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fitsText(value: unknown, schema: SchemaNode): boolean {
  if (typeof value !== 'string' || value.length < (schema.minLength ?? 0)) return false;
  if (value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  return schema.pattern === undefined || patternOf(schema.pattern).test(value);
}

function fitsNumber(value: unknown, { type, minimum, maximum }: SchemaNode): boolean {
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) return false;
  return value >= (minimum ?? Number.NEGATIVE_INFINITY) && value <= (maximum ?? Number.POSITIVE_INFINITY);
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
