/** A property as an author of rules names it, e.g. 执法证.有效期至. */
import type { Text } from '../../diagnostics/diagnostic.js';
import { fileKinds } from '../../model/file-kinds.js';
import type { NodeKind } from '../../model/model.js';
import { guessKey, keyWord, keyWords } from '../../schema/author-words.js';
import type { SchemaNode } from '../../schema/schema-node.js';
import { schemas } from '../../schema/schemas.generated.js';
import { propertyOf } from '../../schema/spot.js';
import { escapePointer } from '../../source/origin.js';

export interface KeyPath {
  /** Canonical keys. */
  readonly steps: readonly string[];
  /** Of the values: of the items where the last key holds a list. */
  readonly schema: SchemaNode;
  readonly isList: boolean;
  /** As written. */
  readonly text: string;
}

/** A value with its pointer below the record. */
export interface Found {
  readonly value: unknown;
  readonly pointer: string;
}

export interface UnknownKey {
  /** The part that is not known. */
  readonly part: string;
  readonly near: Text | undefined;
  /** What may stand there. */
  readonly known: readonly string[];
}

export function readKeyPath(kind: NodeKind, text: string): KeyPath | UnknownKey {
  let schema = recordSchema(kind);
  const steps: string[] = [];
  for (const part of text.split('.').map((one) => one.trim())) {
    const inner = withItems(schema);
    const property = Object.hasOwn(inner, 'properties') || inner.oneOf ? find(inner, part) : undefined;
    if (!property) {
      const shape = objectOf(inner);
      const near = guessKey(shape, part);
      return {
        part,
        near: near === undefined ? undefined : { zh: keyWord(shape, near, true), en: near },
        known: keyWords(shape, true),
      };
    }
    steps.push(property.key);
    schema = property.schema;
  }
  return { steps, schema: withItems(schema), isList: schema.type === 'array', text };
}

/** All values at a path; lists on the way count with every item. */
export function valuesAt(data: unknown, { steps }: KeyPath): Found[] {
  let found: Found[] = [{ value: data, pointer: '' }];
  for (const step of steps) {
    found = found.flatMap(itemsOf).flatMap(({ value, pointer }) => {
      const next = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
      return next === undefined ? [] : [{ value: next, pointer: `${pointer}/${escapePointer(step)}` }];
    });
  }
  return found;
}

/** The items of a list, or the value itself. */
export function itemsOf({ value, pointer }: Found): Found[] {
  if (!Array.isArray(value)) return [{ value, pointer }];
  return value.map((item: unknown, index) => ({ value: item, pointer: `${pointer}/${index}` }));
}

function recordSchema(kind: NodeKind): SchemaNode {
  const file = withItems(schemas[fileKinds[kind]]);
  return kind === 'unit' ? withItems(file.properties!['units']!) : file;
}

function withItems(schema: SchemaNode): SchemaNode {
  return schema.type === 'array' ? (schema.items ?? {}) : schema;
}

function find(schema: SchemaNode, part: string) {
  return propertyOf({ ...objectOf(schema), additionalProperties: false }, part);
}

/** The branch with properties, where a value may have several shapes. */
function objectOf(schema: SchemaNode): SchemaNode {
  return schema.oneOf?.find((branch) => branch.properties) ?? schema;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
