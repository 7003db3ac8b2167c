/**
 * Records as templates see them: every key that the schema knows is there, `undefined` where the author left it out.
 * So a misspelt field is told apart from an optional one; and a public paper is given public properties only.
 */
import type { ModelNode } from '../model/model.js';
import type { SchemaNode } from '../schema/schema-node.js';
import { schemas } from '../schema/schemas.generated.js';
import { markOrigin, originsOf } from '../source/origin.js';

export type View<T> = { readonly [K in keyof T]-?: T[K] | undefined };
export type Audience = 'public' | 'internal';

const views: Readonly<Record<Audience, WeakMap<object, object>>> = {
  public: new WeakMap(),
  internal: new WeakMap(),
};

/** The same record gives the same view. */
export function recordView<N extends ModelNode>(node: N, audience: Audience): View<N['data']> {
  const known = views[audience].get(node.data);
  if (known) return known as View<N['data']>;
  const view = viewed(node.data, recordSchemas[node.kind], audience) as object;
  if (originsOf(view).length === 0) markOrigin(view, node.origin);
  views[audience].set(node.data, view);
  return view as View<N['data']>;
}

const recordSchemas: Readonly<Record<ModelNode['kind'], SchemaNode>> = {
  organ: schemas.organ,
  unit: schemas.organ.properties!['units']!.items!,
  person: schemas.persons.items!,
  basis: schemas.bases.items!,
  power: schemas.powers.items!,
  procedure: schemas.procedures.items!,
  post: schemas.posts.items!,
  responsibility: schemas.responsibilities,
  scheme: schemas.evaluation.items!,
  'letter-plan': schemas.letters,
  notice: schemas.notices,
  transfer: schemas.transfers.items!,
  external: schemas.external.items!,
  approval: schemas.approvals.items!,
  publication: schemas.publications.items!,
  report: schemas.reports.items!,
  system: schemas.systems.items!,
  'normative-document': schemas['normative-documents'].items!,
  dispute: schemas.disputes.items!,
  'supervision-paper': schemas.supervision.items!,
};

function viewed(value: unknown, schema: SchemaNode, audience: Audience): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = schema.items ?? {};
    return markOrigin(
      value.map((item) => viewed(item, items, audience)),
      ...originsOf(value),
    );
  }
  const record = value as Readonly<Record<string, unknown>>;
  const properties = propertiesOf(schema);
  const view: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(properties)) {
    if (audience === 'public' && property['x-public'] !== true) continue;
    view[key] = Object.hasOwn(record, key) ? viewed(record[key], property, audience) : undefined;
  }
  return markOrigin(view, ...originsOf(value));
}

/** Of an object, or of the branch of a choice that is one. */
function propertiesOf(schema: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return schema.properties ?? schema.oneOf?.find((branch) => branch.properties)?.properties ?? {};
}
