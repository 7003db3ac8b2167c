/** Open data as JSON, with a JSON Schema 2020-12 of its public properties beside it. */
import { defineExporter } from '../define-exporter.js';
import type { OpenData } from '../open-data.js';
import { publicSchema } from '../public-schema.js';

const SCHEMA_FILE = 'open-data.schema.json';

export default defineExporter({
  summary: { zh: 'JSON 数据和它的结构说明', en: 'JSON data and its schema' },
  write: (data) => [
    { name: 'open-data.json', bytes: printed(content(data)) },
    { name: SCHEMA_FILE, bytes: printed(schemaOf(data)) },
  ],
});

function content({ asOf, tables }: OpenData): object {
  const records = tables.map(({ name, records }) => [name, records] as const);
  return { $schema: SCHEMA_FILE, 'as-of': asOf, ...Object.fromEntries(records) };
}

function schemaOf({ tables }: OpenData): object {
  const lists = tables.map(({ name, title, schema }) => {
    const { title: _, ...items } = publicSchema(schema);
    return [name, { title, type: 'array', items }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '行政执法开放数据 / open data of administrative enforcement',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      'as-of': { type: 'string', description: '基准日期 / the day the data are for' },
      ...Object.fromEntries(lists),
    },
    required: ['as-of', ...tables.map(({ name }) => name)],
    additionalProperties: false,
  };
}

function printed(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
