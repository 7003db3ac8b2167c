/** Every reference by id that the records make: what it may point at and which edge it becomes. */
import type { Origin } from '../source/origin.js';
import type { PlainNode, PlainPost, PlainPower } from './collect-nodes.js';
import { factReferences } from './fact-references.js';
import type { EdgeKind } from './graph.js';
import { isInForce } from './in-force.js';
import type { LetterPlanNode, NodeKind, OrganNode, PersonNode, SchemeNode, UnitNode } from './model.js';
import { originWithin } from './origin-within.js';
import type { Reference } from './reference.js';

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
      return (node.data.for ?? []).map((target, i) => ({
        ...reference(node, target, ['for', i], ['post', 'unit', 'organ', 'power'], 'binds'),
        yearly: true,
      }));
    case 'scheme':
      return schemeReferences(node);
    case 'unit':
      return unitReferences(node, asOf);
    case 'letter-plan':
      return planReferences(node);
    case 'notice':
      return (node.data.issuers ?? []).map((target, i) =>
        reference(node, target, ['issuers', i], ['organ'], 'issued-by'),
      );
    default:
      return factReferences(node);
  }
}

function organReferences(node: OrganNode, asOf: string): Reference[] {
  const { superior, 'guided-by': guides = [], 'successor-of': predecessors = [] } = node.data;
  const above: readonly NodeKind[] = ['organ', 'external'];
  return [
    ...leaderReferences(node, asOf),
    ...(superior ? [reference(node, superior, ['superior'], above, 'managed-by')] : []),
    ...guides.map((target, i) => reference(node, target, ['guided-by', i], above, 'guided-by')),
    ...predecessors.flatMap((entry, i): Reference[] => {
      if (!entry.organ) return [];
      const origin = originWithin(originWithin(node.origin, entry, 'successor-of', i), undefined, 'organ');
      const binding = false;
      return [{ ...reference(node, entry.organ, [], ['organ'], 'succeeds'), origin, binding }];
    }),
  ];
}

function leaderReferences(node: OrganNode, asOf: string): Reference[] {
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

function unitReferences(node: UnitNode, asOf: string): Reference[] {
  return (node.data.leaders ?? []).flatMap((leader, i): Reference[] => {
    if (!leader.person) return [];
    const at = originWithin(originWithin(node.origin, leader, 'leaders', i), undefined, 'person');
    const binding = isInForce(leader, asOf);
    const edges = binding ? [{ kind: 'leads' as const, from: leader.person, to: node.id }] : [];
    return [{ owner: node, target: leader.person, origin: at, kinds: ['person'], binding, edges }];
  });
}

function schemeReferences(node: SchemeNode): Reference[] {
  const targets = (node.data.targets ?? []).map((target, i) =>
    reference(node, target, ['targets', i], ['organ', 'unit', 'person', 'post'], 'assesses'),
  );
  const indicators = (node.data.indicators ?? []).flatMap((indicator, i) => {
    const at = originWithin(node.origin, indicator, 'indicators', i);
    const condition = indicator['applies-when'];
    const conditionAt = originWithin(at, condition, 'applies-when');
    return [
      ...(indicator.posts ?? []).map((target, j) => ({
        ...reference(node, target, [], ['post'], 'assesses'),
        origin: originWithin(at, undefined, 'posts', j),
      })),
      ...(condition?.unit ?? []).map((target, j) =>
        plain(node, target, originWithin(conditionAt, undefined, 'unit', j), 'unit'),
      ),
    ];
  });
  return [...targets, ...indicators].map((one): Reference => ({ ...one, yearly: true }));
}

/** Those with whom the letters of the plan may be signed: anyone in the organ or below it. */
function planReferences(node: LetterPlanNode): Reference[] {
  return (node.data.exceptions ?? []).flatMap((exception, i) => {
    const at = originWithin(node.origin, exception, 'exceptions', i);
    const { receiver, giver } = exception;
    const parties: readonly NodeKind[] = ['person', 'unit', 'organ'];
    return [
      ...(receiver
        ? [
            {
              ...reference(node, receiver, [], parties, 'excepts'),
              origin: originWithin(at, undefined, 'receiver'),
            },
          ]
        : []),
      ...(giver
        ? [
            {
              ...reference(node, giver, [], [...parties, 'external'], 'excepts'),
              origin: originWithin(at, undefined, 'giver'),
              edges: [],
            },
          ]
        : []),
    ];
  });
}

function personReferences(node: PersonNode): Reference[] {
  const { unit } = node.data;
  if (!unit) return [];
  return [{ ...reference(node, unit, ['unit'], ['unit', 'organ'], 'part-of'), within: 'organ-tree' }];
}

function powerReferences(node: PlainPower): Reference[] {
  const { unit, procedure, parent, 'superior-item': item, inherits = '' } = node.data;
  const cut = inherits.indexOf('#');
  return [
    ...(unit ? [{ ...reference(node, unit, ['unit'], ['unit'], 'in-unit'), within: 'organ' } as const] : []),
    ...(procedure ? [reference(node, procedure, ['procedure'], ['procedure'], 'follows')] : []),
    ...(parent ? [reference(node, parent, ['parent'], ['power'], 'item-of')] : []),
    // The item of the superior's catalogue is written as its code as a rule; an id leads to it.
    ...(item && item !== node.id
      ? [
          {
            ...reference(node, item, ['superior-item'], ['power'], 'corresponds-to'),
            optional: true,
            binding: false,
          },
        ]
      : []),
    ...(cut > 0
      ? [
          {
            ...reference(node, inherits.slice(cut + 1), ['inherits'], ['power'], 'corresponds-to'),
            optional: true,
            // What is only catalogued for those below is in force nowhere above them.
            binding: false,
            ofOrgan: inherits.slice(0, cut),
          },
        ]
      : []),
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
