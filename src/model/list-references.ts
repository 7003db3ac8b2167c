/** Every reference by id that the records make: what it may point at and which edge it becomes. */
import type { Origin } from '../source/origin.js';
import type { PlainNode, PlainPost, PlainPower } from './collect-nodes.js';
import type { Edge, EdgeKind } from './graph.js';
import { isInForce } from './in-force.js';
import type { NodeKind, OrganNode, PersonNode } from './model.js';
import { originWithin } from './origin-within.js';

export interface Reference {
  readonly owner: PlainNode;
  /** The id as written. */
  readonly target: string;
  readonly origin: Origin;
  readonly kinds: readonly NodeKind[];
  /** Whether the reference itself binds on the as-of date; a past holder may have left. */
  readonly binding: boolean;
  /** Where the target must live: in the owner's organ, or there or in an organ below it. */
  readonly within?: 'organ' | 'organ-tree';
  /** The edges it yields once the target is known; `from` and `to` must both exist. */
  readonly edges: readonly Omit<Edge, 'origin'>[];
}

export function listReferences(node: PlainNode, asOf: string): Reference[] {
  switch (node.kind) {
    case 'organ':
      return organReferences(node, asOf);
    case 'person':
      return personReferences(node);
    case 'power':
      return powerReferences(node);
    case 'post':
      return postReferences(node, asOf);
    case 'responsibility':
      return (node.data.for ?? []).map((target, i) =>
        reference(node, target, ['for', i], ['post', 'unit', 'organ', 'power'], 'binds'),
      );
    case 'scheme':
      return (node.data.indicators ?? []).flatMap((indicator, i) =>
        (indicator.posts ?? []).map((target, j) => ({
          ...reference(node, target, ['indicators', i, 'posts', j], ['post'], 'assesses'),
          origin: originWithin(originWithin(node.origin, indicator, 'indicators', i), undefined, 'posts', j),
        })),
      );
    case 'notice':
      return (node.data.issuers ?? []).map((target, i) =>
        reference(node, target, ['issuers', i], ['organ'], 'issued-by'),
      );
    default:
      return [];
  }
}

function organReferences(node: OrganNode, asOf: string): Reference[] {
  return (node.data.leaders ?? []).flatMap((leader, i) => {
    const at = originWithin(node.origin, leader, 'leaders', i);
    const binding = isInForce(leader, asOf);
    const person: Reference[] = leader.person
      ? [
          {
            owner: node,
            target: leader.person,
            origin: originWithin(at, undefined, 'person'),
            kinds: ['person'],
            binding,
            edges: binding ? [{ kind: 'leads', from: leader.person, to: node.id }] : [],
          },
        ]
      : [];
    const units = (leader.units ?? []).map(
      (target, j): Reference => ({
        owner: node,
        target,
        origin: originWithin(at, undefined, 'units', j),
        kinds: ['unit'],
        binding,
        within: 'organ',
        edges: binding && leader.person ? [{ kind: 'leads', from: leader.person, to: target }] : [],
      }),
    );
    return [...person, ...units];
  });
}

function personReferences(node: PersonNode): Reference[] {
  const { unit } = node.data;
  if (!unit) return [];
  return [{ ...reference(node, unit, ['unit'], ['unit', 'organ'], 'part-of'), within: 'organ-tree' }];
}

function powerReferences(node: PlainPower): Reference[] {
  const { unit, procedure, parent } = node.data;
  return [
    ...(unit ? [{ ...reference(node, unit, ['unit'], ['unit'], 'in-unit'), within: 'organ' } as const] : []),
    ...(procedure ? [reference(node, procedure, ['procedure'], ['procedure'], 'follows')] : []),
    ...(parent ? [reference(node, parent, ['parent'], ['power'], 'item-of')] : []),
  ];
}

/** The edges `exercises` come from the resolved assignments, not from here. */
function postReferences(node: PlainPost, asOf: string): Reference[] {
  const { unit, powers, holders, vacancy } = node.data;
  const references: Reference[] = [];
  if (unit) {
    references.push({ ...reference(node, unit, ['unit'], ['unit', 'organ'], 'in-unit'), within: 'organ' });
  }
  powers?.forEach((entry, i) => {
    const at = originWithin(node.origin, entry, 'powers', i);
    const { power, select } = entry;
    if (power) references.push(plain(node, power, originWithin(at, undefined, 'power'), 'power'));
    if (!select) return;
    const selector = originWithin(at, select, 'select');
    if (select.procedure) {
      references.push(
        plain(node, select.procedure, originWithin(selector, undefined, 'procedure'), 'procedure'),
      );
    }
    if (select.unit) {
      const unitAt = originWithin(selector, undefined, 'unit');
      references.push({ ...plain(node, select.unit, unitAt, 'unit'), within: 'organ' });
    }
  });
  holders?.forEach((holder, i) => {
    if (!holder.person) return;
    const at = originWithin(originWithin(node.origin, holder, 'holders', i), undefined, 'person');
    references.push(held(node, holder.person, at, isInForce(holder, asOf)));
  });
  if (vacancy?.acting) {
    const at = originWithin(originWithin(node.origin, vacancy, 'vacancy'), undefined, 'acting');
    references.push(held(node, vacancy.acting, at, isInForce({ from: vacancy.since }, asOf)));
  }
  return references;
}

function held(node: PlainPost, person: string, origin: Origin, binding: boolean): Reference {
  const edges = binding ? [{ kind: 'holds' as const, from: person, to: node.id }] : [];
  return { owner: node, target: person, origin, kinds: ['person'], binding, edges };
}

function plain(owner: PlainNode, target: string, origin: Origin, kind: NodeKind): Reference {
  return { owner, target, origin, kinds: [kind], binding: true, edges: [] };
}

function reference(
  owner: PlainNode,
  target: string,
  path: readonly (string | number)[],
  kinds: readonly NodeKind[],
  edge: EdgeKind,
): Reference {
  const origin = originWithin(owner.origin, undefined, ...path);
  return { owner, target, origin, kinds, binding: true, edges: [{ kind: edge, from: owner.id, to: target }] };
}
