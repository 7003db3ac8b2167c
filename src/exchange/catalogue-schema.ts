/** The shape of a published catalogue: the public properties of organs, bases and powers that it holds. */
import { catalogueKeys } from '../model/catalogue.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { schemas } from '../schema/schemas.generated.js';
import { publicProperties } from './public-schema.js';

export const CATALOGUE_FORMAT = 'quanze-catalogue/1';

const day = schemas.workspace.properties!['as-of']!;
const organ: SchemaNode = {
  type: 'string',
  minLength: 1,
  description: '所属执法主体的标识 / id of the organ',
  'x-zh': '执法主体',
  'x-public': true,
};

/** Key -> schema of one record of that list. */
export const catalogueLists = {
  organs: only(schemas.organ, catalogueKeys.organs),
  bases: withOrgan(only(schemas.bases.items!, catalogueKeys.bases)),
  powers: withOrgan(only(schemas.powers.items!, catalogueKeys.powers)),
} as const;

export const catalogueSchema: SchemaNode = {
  type: 'object',
  properties: {
    format: { type: 'string', enum: [CATALOGUE_FORMAT], description: '格式 / format', 'x-public': true },
    name: { type: 'string', description: '工作区名称 / name of the workspace', 'x-public': true },
    'as-of': { ...day, description: '基准日期 / the day the data are for', 'x-public': true },
    organs: list('执法主体 / organs', catalogueLists.organs),
    bases: list('执法依据 / bases', catalogueLists.bases),
    powers: list('执法职权 / powers', catalogueLists.powers),
  },
  required: ['format', 'name', 'as-of', 'organs', 'bases', 'powers'],
};

function list(description: string, items: SchemaNode): SchemaNode {
  return { type: 'array', items, description, 'x-public': true };
}

/** In the order of `keys`; what is not public is not among them, whatever the list says. */
function only(schema: SchemaNode, keys: readonly string[]): SchemaNode {
  const open = new Map(publicProperties(schema));
  const kept = keys.flatMap((key) => (open.has(key) ? [[key, open.get(key)!] as const] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(kept),
    required: (schema.required ?? []).filter((key) => kept.some(([name]) => name === key)),
  };
}

function withOrgan(schema: SchemaNode): SchemaNode {
  return {
    ...schema,
    properties: { organ, ...schema.properties },
    required: ['organ', ...(schema.required ?? [])],
  };
}
