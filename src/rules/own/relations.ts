/** Where an own rule can go from a record: one step of the graph, by words. */
import type { Model, ModelNode, NodeKind } from '../../model/model.js';
import type { OwnRuleStep } from '../../schema/record-types.generated.js';
import { type Links, linksOf } from './links.js';

type Ids = readonly (string | undefined)[];
type Reach = (node: ModelNode, links: Links) => Ids;

interface Relation {
  readonly to: NodeKind;
  readonly reach: Reach;
}

const organ: Relation = { to: 'organ', reach: (node) => [node.organ] };
const statements: Relation = { to: 'responsibility', reach: (node, { statements }) => statements(node.id) };
const unit: Relation = { to: 'unit', reach: ({ data }) => [(data as { readonly unit?: string }).unit] };

/** Kind -> step -> what is there. */
const relations: Partial<Record<NodeKind, Partial<Record<OwnRuleStep, Relation>>>> = {
  organ: {
    superior: { to: 'organ', reach: (node) => [node.kind === 'organ' ? node.parent : undefined] },
    subordinates: { to: 'organ', reach: (node, { below }) => below(node.id) },
    units: { to: 'unit', reach: (node, { ofOrgan }) => ofOrgan(`unit ${node.id}`) },
    persons: { to: 'person', reach: (node, { ofOrgan }) => ofOrgan(`person ${node.id}`) },
    powers: { to: 'power', reach: (node, { exercised }) => exercised(node.id) },
    posts: { to: 'post', reach: (node, { ofOrgan }) => ofOrgan(`post ${node.id}`) },
    statements,
  },
  unit: {
    organ,
    persons: { to: 'person', reach: (node, { inUnit }) => inUnit(`person ${node.id}`) },
    powers: { to: 'power', reach: (node, { inUnit }) => inUnit(`power ${node.id}`) },
    posts: { to: 'post', reach: (node, { inUnit }) => inUnit(`post ${node.id}`) },
    statements,
  },
  post: {
    organ,
    unit,
    holders: { to: 'person', reach: (node) => (node.kind === 'post' ? node.holders : []) },
    powers: {
      to: 'power',
      reach: (node) => (node.kind === 'post' ? node.assignments.map(({ power }) => power) : []),
    },
    statements,
  },
  person: { organ, unit, posts: { to: 'post', reach: (node, { held }) => held(node.id) } },
  power: {
    organ,
    unit,
    procedure: {
      to: 'procedure',
      reach: (node) => [node.kind === 'power' ? node.data.procedure : undefined],
    },
    posts: { to: 'post', reach: (node, { exercising }) => exercising(node.id) },
    statements,
  },
  procedure: { organ, powers: { to: 'power', reach: (node, { following }) => following(node.id) } },
};

/** Kind that a step leads to; undefined when there is no such step from this kind. */
export function stepTo(kind: NodeKind, step: OwnRuleStep): NodeKind | undefined {
  return stepsFrom(kind)[step]?.to;
}

/** Steps that lead from a kind of record. */
export function stepsFrom(kind: NodeKind): Partial<Record<OwnRuleStep, Relation>> {
  return relations[kind] ?? { organ };
}

/** Records in force at the end of the way, each once, in the order in which they are reached. */
export function reach(node: ModelNode, steps: readonly OwnRuleStep[], model: Model): ModelNode[] {
  const links = linksOf(model);
  let nodes: ModelNode[] = [node];
  for (const step of steps) {
    const found = new Set<ModelNode>();
    for (const one of nodes) {
      const relation = stepsFrom(one.kind)[step];
      for (const id of relation?.reach(one, links) ?? []) {
        const next = id === undefined ? undefined : model.nodes.get(id);
        if (next?.kind === relation!.to && next.current) found.add(next);
      }
    }
    nodes = [...found];
  }
  return nodes;
}
