/** A table of open data as a sheet: one column per property, Chinese headings, every cell a text. */
import type { SchemaNode } from '../schema/schema-node.js';
import { columnsOf, type OpenTable } from './open-data.js';
import { publicProperties } from './public-schema.js';

export interface FlatTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns that no record fills are left out. */
export function flatTable(table: OpenTable): FlatTable {
  const columns = columnsOf(table).filter(([key]) =>
    table.records.some((record) => record[key] !== undefined),
  );
  return {
    head: columns.map(([key, schema]) => titleOf(key, schema)),
    rows: table.records.map((record) => columns.map(([key, schema]) => cellText(record[key], schema, 0))),
  };
}

/** Items of a list on lines of their own; a record as 键：值 pairs. */
function cellText(value: unknown, schema: SchemaNode, depth: number): string {
  if (value === undefined || value === null) return '';
  if (value === true) return '是';
  if (value === false) return '否';
  if (Array.isArray(value)) {
    const items = value.map((item) => cellText(item, schema.items ?? {}, depth + 1));
    return items.join(depth === 0 ? '\n' : '、');
  }
  if (typeof value === 'object') return recordText(value, schema, depth);
  const text = String(value);
  return schema['x-zh-values']?.[text] ?? text;
}

function recordText(value: object, schema: SchemaNode, depth: number): string {
  const record = value as Readonly<Record<string, unknown>>;
  const branch = schema.properties ? schema : (schema.oneOf?.find(({ properties }) => properties) ?? {});
  return publicProperties(branch)
    .filter(([key]) => record[key] !== undefined)
    .map(([key, property]) => `${titleOf(key, property)}：${cellText(record[key], property, depth + 1)}`)
    .join('；');
}

function titleOf(key: string, schema: SchemaNode): string {
  return schema['x-zh'] ?? key;
}
