/** Where a finding points: the author's words of a record. */
import type { Model, ModelNode, NodeKind } from '../model/model.js';
import { escapePointer, type Origin, originsOf, originsOfProperty } from '../source/origin.js';
import type { Finding } from './define-rule.js';

type Target = Pick<Finding<never>, 'place' | 'pointer' | 'subject'>;

/** The property that names a record to a reader; what is missing is reported there. */
const NAME_KEY: Record<NodeKind, string> = {
  organ: 'name',
  unit: 'name',
  person: 'name',
  basis: 'title',
  power: 'name',
  procedure: 'name',
  post: 'name',
  responsibility: 'id',
  scheme: 'title',
  'letter-plan': 'year',
  notice: 'title',
  transfer: 'id',
  external: 'name',
  approval: 'id',
  publication: 'id',
  report: 'id',
  system: 'document',
  'normative-document': 'document',
  dispute: 'id',
  'supervision-paper': 'id',
};

/** The name of a record. */
export function atName(model: Model, node: ModelNode): Target {
  return atOrigin(model, node, within(node.origin, NAME_KEY[node.kind]));
}

/** A property of a record; of a part of it when `owner` is given (an item of a list, an inner object). */
export function atProperty(
  model: Model,
  node: ModelNode,
  key: string | number,
  owner: object = node.data,
): Target {
  const [own] = originsOfProperty(owner, String(key));
  return atOrigin(model, node, own ?? within(node.origin, String(key)));
}

/** A whole part of a record, e.g. one indicator. */
export function atPart(model: Model, node: ModelNode, part: object): Target {
  return atOrigin(model, node, originsOf(part)[0] ?? node.origin);
}

/** A stretch of a Markdown body, by offsets into the body. */
export function atBody(
  model: Model,
  node: Extract<ModelNode, { body: unknown }>,
  start: number,
  end: number,
): Target {
  const { offset } = node.body;
  return {
    place: model.locateOffset(node.origin.file, offset + start, offset + end),
    subject: node.id,
  };
}

export function atOrigin(model: Model, node: ModelNode, origin: Origin): Target {
  return { place: model.locate(origin), pointer: origin.pointer, subject: node.id };
}

function within(origin: Origin, key: string): Origin {
  return { file: origin.file, pointer: `${origin.pointer}/${escapePointer(key)}` };
}
