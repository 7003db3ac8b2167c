/** Every citation of law that a record makes, as written, with its place. */
import type { Origin } from '../source/origin.js';
import type { PlainNode } from './collect-nodes.js';
import { originWithin } from './origin-within.js';

export interface WrittenCitation {
  readonly owner: string;
  readonly text: string;
  readonly origin: Origin;
}

export function listCitations(node: PlainNode): WrittenCitation[] {
  const cite = (text: string | undefined, origin: Origin): WrittenCitation[] =>
    text ? [{ owner: node.id, text, origin }] : [];
  const list = (texts: readonly string[] | undefined, key: string): WrittenCitation[] =>
    (texts ?? []).flatMap((text, i) => cite(text, originWithin(node.origin, undefined, key, i)));
  const inside = (value: object, key: string, i: number, property: string): Origin =>
    originWithin(originWithin(node.origin, value, key, i), undefined, property);

  switch (node.kind) {
    case 'power': {
      const { bases, limit, duties, fee, overrides } = node.data;
      const within = (value: object, key: string): Origin =>
        originWithin(originWithin(node.origin, value, key), undefined, 'basis');
      return [
        ...(bases ?? []).flatMap((basis, i) => cite(basis.cite, inside(basis, 'bases', i, 'cite'))),
        ...(limit ? cite(limit.basis, within(limit, 'limit')) : []),
        ...(duties ?? []).flatMap((duty, i) => cite(duty.basis, inside(duty, 'duties', i, 'basis'))),
        ...(fee ? cite(fee.basis, within(fee, 'fee')) : []),
        ...(overrides ?? []).flatMap((step, i) => cite(step.basis, inside(step, 'overrides', i, 'basis'))),
      ];
    }
    case 'procedure':
      return (node.data.steps ?? []).flatMap((step, i) =>
        cite(step.basis, inside(step, 'steps', i, 'basis')),
      );
    case 'basis':
      return (node.data.conflicts ?? []).flatMap((conflict, i) => [
        ...cite(conflict.cite, inside(conflict, 'conflicts', i, 'cite')),
        ...cite(conflict.with, inside(conflict, 'conflicts', i, 'with')),
      ]);
    case 'transfer':
      return list(node.data.basis, 'basis');
    case 'report':
      return cite(node.data.law, originWithin(node.origin, undefined, 'law'));
    case 'unit':
      return list(node.data['own-name-powers'], 'own-name-powers');
    case 'organ':
    case 'scheme':
    case 'responsibility':
    case 'letter-plan':
      return list(node.data.bases, 'bases');
    default:
      return [];
  }
}
