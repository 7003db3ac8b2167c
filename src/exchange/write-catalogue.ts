/** The catalogue that a workspace publishes for the organs below, as JSON with its schema. */
import type { Catalogue } from '../model/catalogue.js';
import { isListed } from '../model/create-superiors.js';
import type { Model, ModelNode } from '../model/model.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { CATALOGUE_FORMAT, catalogueLists, catalogueSchema } from './catalogue-schema.js';
import type { ExportedFile } from './define-exporter.js';
import { publicRecord } from './public-record.js';
import { publicSchema } from './public-schema.js';

export const CATALOGUE_FILE = 'catalogue.json';
const SCHEMA_FILE = 'catalogue.schema.json';

/**
 * What is in force on the model's day, items for the levels below included, in the order in which it is published:
 * the same content gives the same bytes. `organ`: that one only; else every organ that lists powers.
 */
export function catalogueOf(model: Model, organ?: string): Catalogue {
  const powers = model.powers.filter(
    (power) => isListed(power, model.asOf) && (organ === undefined || power.organ === organ),
  );
  const listing = new Set(powers.map((power) => power.organ));
  const cited = new Set(powers.flatMap((power) => power.citations.flatMap(({ listed }) => listed)));
  return {
    format: CATALOGUE_FORMAT,
    name: model.workspace.name,
    'as-of': model.asOf,
    organs: published(
      model.organs.filter(({ id, current }) => current && listing.has(id)),
      catalogueLists.organs,
    ),
    bases: published(
      model.bases.filter(({ id }) => cited.has(id)),
      catalogueLists.bases,
    ),
    powers: published(powers, catalogueLists.powers),
  };
}

export function catalogueFiles(catalogue: Catalogue): readonly ExportedFile[] {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '上下级对照用的权责清单目录 / catalogue of powers for the levels below',
    ...publicSchema(catalogueSchema),
  };
  return [
    { name: CATALOGUE_FILE, bytes: printCatalogue(catalogue) },
    { name: SCHEMA_FILE, bytes: new TextEncoder().encode(`${JSON.stringify(schema, undefined, 2)}\n`) },
  ];
}

/** One record a line, so that a change shows as the lines of the records that changed. */
export function printCatalogue(catalogue: Catalogue): Uint8Array {
  const { organs, bases, powers, ...head } = catalogue;
  const entries = [
    `"$schema": ${JSON.stringify(SCHEMA_FILE)}`,
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...Object.entries({ organs, bases, powers }).map(([key, records]) => {
      const lines = records.map((record) => `\n    ${JSON.stringify(record)}`);
      return `${JSON.stringify(key)}: [${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}]`;
    }),
  ];
  return new TextEncoder().encode(`{\n  ${entries.join(',\n  ')}\n}\n`);
}

function published<T>(nodes: readonly ModelNode[], schema: SchemaNode): T[] {
  return nodes.map(({ data, organ, kind }) => {
    const record = kind === 'organ' ? data : { ...data, organ };
    return publicRecord(record, schema) as T;
  });
}
