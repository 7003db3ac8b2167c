/** Data that follows its schema, made of data that may not: what is invalid is left out, the rest is kept. */
import { escapePointer, markOrigin } from '../source/origin.js';
import { mayBeAdopted } from './may-be-adopted.js';
import type { SchemaNode } from './schema-node.js';
import { branchOf } from './spot.js';

export interface Repaired {
  readonly data: unknown;
  /** List of the data -> the author's index of each of its items. */
  readonly indexes: WeakMap<object, readonly number[]>;
  /** Pointers of records that lack a required part; empty stand-ins are there instead. */
  readonly incomplete: readonly string[];
}

/**
 * `bad` holds pointers (author's indexes) of invalid values. An item that lacks a required part is left out of its
 * list, unless it has an id: then references to it still hold, and in the place of the missing part stands an
 * empty text, list or object, or the id in the place of a name. What a record adopts from elsewhere is not missing.
 */
export function repairData(
  file: string,
  data: unknown,
  schema: SchemaNode,
  bad: ReadonlySet<string>,
): Repaired {
  const indexes = new WeakMap<object, readonly number[]>();
  const incomplete: string[] = [];

  /** `from` is the author's pointer, `to` the pointer in the repaired data. */
  function repair(value: unknown, outer: SchemaNode, from: string, to: string, must: boolean): unknown {
    if (bad.has(from)) return must ? blank(outer, to) : undefined;
    const object = typeof value === 'object' && value !== null && !Array.isArray(value);
    const schema = branchOf(outer, Array.isArray(value) ? 'list' : object ? 'map' : 'scalar');
    if (Array.isArray(value)) return repairList(value, schema, from, to);
    if (object) return repairObject(value as Record<string, unknown>, schema, from, to, must);
    return value;
  }

  function repairList(list: readonly unknown[], schema: SchemaNode, from: string, to: string): unknown[] {
    const kept: unknown[] = [];
    const places: number[] = [];
    list.forEach((item, index) => {
      const repaired = repair(item, schema.items ?? {}, `${from}/${index}`, `${to}/${kept.length}`, false);
      if (repaired === undefined || repaired === null) return;
      kept.push(repaired);
      places.push(index);
    });
    indexes.set(kept, places);
    return markOrigin(kept, { file, pointer: to });
  }

  function repairObject(
    object: Record<string, unknown>,
    schema: SchemaNode,
    from: string,
    to: string,
    must: boolean,
  ): unknown {
    const required = schema.required ?? [];
    const kept: Record<string, unknown> = {};
    const hasId = typeof object['id'] === 'string' && !bad.has(`${from}/id`);
    const keep = must || (required.includes('id') && hasId);
    const before = incomplete.length;
    for (const [key, value] of Object.entries(object)) {
      const property = schema.properties?.[key] ?? (schema.additionalProperties || undefined);
      const step = `/${escapePointer(key)}`;
      if (property === undefined || bad.has(from + step)) continue;
      const repaired = repair(value, property, from + step, to + step, required.includes(key));
      if (repaired !== undefined && repaired !== null) kept[key] = repaired;
    }
    const missing = required.filter(
      (key) => !(key in kept) && !mayBeAdopted(schema, key, (name) => name in kept),
    );
    if (missing.length > 0) {
      if (!keep) {
        incomplete.length = before;
        return undefined;
      }
      incomplete.push(to);
      for (const key of missing) {
        const named = (key === 'name' || key === 'title') && typeof kept['id'] === 'string';
        kept[key] = named ? kept['id'] : blank(schema.properties?.[key] ?? {}, `${to}/${key}`);
      }
    }
    return markOrigin(kept, { file, pointer: to });
  }

  /** What stands for a required value that is missing; never a guess at the value. */
  function blank(schema: SchemaNode, to: string): unknown {
    if (schema.type === 'array') return markOrigin([], { file, pointer: to });
    if (schema.type === 'number' || schema.type === 'integer') return 0;
    if (schema.type === 'boolean') return false;
    if (schema.type !== 'object') return '';
    incomplete.push(to);
    const required = schema.required ?? [];
    const entries = required.map((key) => [key, blank(schema.properties?.[key] ?? {}, `${to}/${key}`)]);
    return markOrigin(Object.fromEntries(entries) as object, { file, pointer: to });
  }

  const repaired = repair(data, schema, '', '', true);
  return { data: repaired, indexes, incomplete };
}
