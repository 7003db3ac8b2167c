/** What an organ opens to everyone: organs, bases, powers, posts and published officers, public properties only. */
import type { Model, ModelNode, PersonNode } from '../model/model.js';
import { hasValidCertificate, isWithheld } from '../model/officer-publication.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { schemas } from '../schema/schemas.generated.js';
import { publicRecord } from './public-record.js';
import { publicProperties } from './public-schema.js';

export interface OpenRecord {
  readonly [key: string]: unknown;
}
export interface OpenTable {
  /** `organs`, `powers`: name of the file, and key in JSON. */
  readonly name: string;
  /** Chinese name, of the sheet. */
  readonly title: string;
  /** Schema of one record, its own properties only. */
  readonly schema: SchemaNode;
  readonly records: readonly OpenRecord[];
}
export interface OpenData {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly tables: readonly OpenTable[];
}

/** Records in force on the model's day, in the authors' order. */
export function openData(model: Model): OpenData {
  const officers = model.persons.filter(
    (person) => person.current && hasValidCertificate(person, model.asOf) && !isWithheld(person),
  );
  const published = new Set(officers.map(({ id }) => id));
  const withheld = new Set(model.persons.filter(isWithheld).map(({ id }) => id));
  const posts = schemas.posts.items!;
  return {
    asOf: model.asOf,
    tables: [
      table('organs', '执法主体', schemas.organ, model.organs, (record) => withoutLeaders(record, withheld)),
      table('bases', '执法依据', inFolder(schemas.bases.items!), model.bases),
      table('powers', '执法职权', inFolder(schemas.powers.items!), model.powers),
      table('posts', '执法岗位', inFolder(posts), model.posts, (record) => withHolders(record, published)),
      table('officers', '执法人员', inFolder(schemas.persons.items!), officers as readonly PersonNode[]),
    ],
  };
}

function table(
  name: string,
  title: string,
  schema: SchemaNode,
  nodes: readonly ModelNode[],
  adapt: (record: OpenRecord) => OpenRecord = (record) => record,
): OpenTable {
  const records = nodes
    .filter(({ current }) => current)
    .map(({ data, organ }) => publicRecord({ ...data, [ORGAN]: organ }, schema) as OpenRecord);
  return { name, title, schema, records: records.map(adapt) };
}

const ORGAN = 'organ';

/** A record does not say whose it is, its folder does; outside the workspace it must. */
function inFolder(schema: SchemaNode): SchemaNode {
  const organ: SchemaNode = {
    type: 'string',
    description: '所属执法主体的标识 / id of the organ',
    'x-zh': '执法主体',
    'x-public': true,
  };
  return { ...schema, properties: { ...schema.properties, [ORGAN]: organ } };
}

interface Held extends OpenRecord {
  readonly person?: unknown;
}

/** Who holds a post is told of published officers only. */
function withHolders(record: OpenRecord, published: ReadonlySet<string>): OpenRecord {
  return keepPersons(record, 'holders', (id) => published.has(id));
}

function withoutLeaders(record: OpenRecord, withheld: ReadonlySet<string>): OpenRecord {
  const keep = (id: string) => !withheld.has(id);
  const units = record['units'];
  const own = keepPersons(record, 'leaders', keep);
  if (!Array.isArray(units)) return own;
  return {
    ...own,
    units: (units as readonly OpenRecord[]).map((unit) => keepPersons(unit, 'leaders', keep)),
  };
}

function keepPersons(record: OpenRecord, key: string, keep: (id: string) => boolean): OpenRecord {
  const list = record[key];
  if (!Array.isArray(list)) return record;
  return { ...record, [key]: (list as readonly Held[]).filter(({ person }) => keep(String(person))) };
}

/** Public properties of a table, in order. */
export function columnsOf({ schema }: OpenTable): [string, SchemaNode][] {
  return publicProperties(schema);
}
