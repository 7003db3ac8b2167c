/** References that transfers, external organs and records of fact make. Facts tell of a past day and bind nobody today. */
import type { PlainNode } from './collect-nodes.js';
import type { EdgeKind } from './graph.js';
import type { NodeKind, TransferNode } from './model.js';
import { originWithin } from './origin-within.js';
import type { Reference } from './reference.js';

const organs: readonly NodeKind[] = ['organ', 'external'];
const bodies: readonly NodeKind[] = ['organ', 'unit', 'external'];
const anything: readonly NodeKind[] = [
  'organ',
  'unit',
  'person',
  'basis',
  'power',
  'procedure',
  'post',
  'responsibility',
  'scheme',
  'notice',
  'transfer',
  'system',
  'report',
  'normative-document',
  'supervision-paper',
];

export function factReferences(node: PlainNode): Reference[] {
  switch (node.kind) {
    case 'transfer':
      return transferReferences(node);
    case 'external':
      return list(node, node.data['letters-to'], 'letters-to', ['organ'], 'signs-with', true);
    case 'approval':
      return [
        ...one(node, node.data.organ, 'organ', ['organ'], 'concerns'),
        ...maybe(one(node, node.data.by, 'by', organs, 'approved-by')),
        ...list(node, node.data.covers, 'covers', anything, 'covers'),
      ];
    case 'publication':
      return [
        ...one(node, node.data.organ, 'organ', ['organ'], 'concerns'),
        ...list(node, node.data.covers, 'covers', anything, 'covers'),
      ];
    case 'report':
      return [
        ...one(node, node.data.organ, 'organ', ['organ'], 'concerns'),
        ...maybe(list(node, node.data.to, 'to', organs, 'reported-to')),
      ];
    case 'system':
    case 'normative-document':
      return one(node, node.data.organ, 'organ', ['organ'], 'concerns');
    case 'supervision-paper':
      return [
        ...one(node, node.data.organ, 'organ', ['organ'], 'concerns'),
        ...maybe(one(node, node.data.by, 'by', organs, 'issued-by')),
        ...one(node, node.data.follows, 'follows', ['supervision-paper'], 'refers-to'),
      ];
    case 'dispute':
      return [
        ...list(node, node.data.between, 'between', bodies, 'concerns'),
        ...list(node, node.data.powers, 'powers', ['power'], 'concerns'),
      ];
    default:
      return [];
  }
}

/** Only the receivers must be there today: a giver may have ended, a power may have been abolished since. */
function transferReferences(node: TransferNode): Reference[] {
  const { from, to, powers, lead, units } = node.data;
  return [
    ...one(node, from, 'from', organs, 'transfers-from'),
    ...list(node, to, 'to', bodies, 'transfers-to', true),
    ...one(node, lead, 'lead', bodies, 'led-by', true),
    ...list(node, units, 'units', ['unit'], 'transfers-to', true),
    ...list(node, powers, 'powers', ['power'], 'transfers'),
  ];
}

function one(
  owner: PlainNode,
  target: string | undefined,
  key: string,
  kinds: readonly NodeKind[],
  kind: EdgeKind,
  binding = false,
): Reference[] {
  if (!target) return [];
  const origin = originWithin(owner.origin, undefined, key);
  return [{ owner, target, origin, kinds, binding, edges: [{ kind, from: owner.id, to: target }] }];
}

function list(
  owner: PlainNode,
  targets: readonly string[] | undefined,
  key: string,
  kinds: readonly NodeKind[],
  kind: EdgeKind,
  binding = false,
): Reference[] {
  return (targets ?? []).flatMap((target, i) =>
    one(owner, target, key, kinds, kind, binding).map((reference) => ({
      ...reference,
      origin: originWithin(owner.origin, undefined, key, i),
    })),
  );
}

/** Written as a name or as an id. */
function maybe(references: readonly Reference[]): Reference[] {
  return references.map((reference) => ({ ...reference, optional: true }));
}
