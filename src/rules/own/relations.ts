/** Where an own rule can go from a record: one step of the graph, by words. */
import type { Model, ModelNode, NodeKind } from '../../model/model.js';
import type { OwnRuleStep } from '../../schema/record-types.generated.js';

type Reach = (node: ModelNode, model: Model) => readonly (string | undefined)[];

interface Relation {
  readonly to: NodeKind;
  readonly reach: Reach;
}

const organ: Relation = { to: 'organ', reach: (node) => [node.organ] };
const statements: Relation = {
  to: 'responsibility',
  reach: (node, model) =>
    model.responsibilities.filter(({ data }) => data.for.includes(node.id)).map(({ id }) => id),
};

/** Kind -> step -> what is there. */
const relations: Partial<Record<NodeKind, Partial<Record<OwnRuleStep, Relation>>>> = {
  organ: {
    superior: { to: 'organ', reach: (node) => [node.kind === 'organ' ? node.parent : undefined] },
    subordinates: {
      to: 'organ',
      reach: (node, { organs }) => organs.filter(({ parent }) => parent === node.id).map(({ id }) => id),
    },
    units: ofOrgan('unit', ({ units }) => units),
    persons: ofOrgan('person', ({ persons }) => persons),
    powers: {
      to: 'power',
      reach: (node, model) => model.exercises.ofOrgan(node.id).map(({ power }) => power),
    },
    posts: ofOrgan('post', ({ posts }) => posts),
    statements,
  },
  unit: {
    organ,
    persons: inUnit('person', ({ persons }) => persons),
    powers: inUnit('power', ({ powers }) => powers),
    posts: inUnit('post', ({ posts }) => posts),
    statements,
  },
  post: {
    organ,
    unit: { to: 'unit', reach: (node) => [node.kind === 'post' ? node.data.unit : undefined] },
    holders: { to: 'person', reach: (node) => (node.kind === 'post' ? node.holders : []) },
    powers: {
      to: 'power',
      reach: (node) => (node.kind === 'post' ? node.assignments.map(({ power }) => power) : []),
    },
    statements,
  },
  person: {
    organ,
    unit: { to: 'unit', reach: (node) => [node.kind === 'person' ? node.data.unit : undefined] },
    posts: {
      to: 'post',
      reach: (node, { posts }) =>
        posts.filter(({ holders }) => holders.includes(node.id)).map(({ id }) => id),
    },
  },
  power: {
    organ,
    unit: { to: 'unit', reach: (node) => [node.kind === 'power' ? node.data.unit : undefined] },
    procedure: {
      to: 'procedure',
      reach: (node) => [node.kind === 'power' ? node.data.procedure : undefined],
    },
    posts: {
      to: 'post',
      reach: (node, { posts }) =>
        posts
          .filter(({ assignments }) => assignments.some(({ power }) => power === node.id))
          .map(({ id }) => id),
    },
    statements,
  },
  procedure: {
    organ,
    powers: {
      to: 'power',
      reach: (node, { powers }) =>
        powers.filter(({ data }) => data.procedure === node.id).map(({ id }) => id),
    },
  },
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
  let nodes: ModelNode[] = [node];
  for (const step of steps) {
    const found = new Set<ModelNode>();
    for (const one of nodes) {
      const relation = stepsFrom(one.kind)[step];
      for (const id of relation?.reach(one, model) ?? []) {
        const next = id === undefined ? undefined : model.nodes.get(id);
        if (next?.kind === relation!.to && next.current) found.add(next);
      }
    }
    nodes = [...found];
  }
  return nodes;
}

function ofOrgan(to: NodeKind, list: (model: Model) => readonly ModelNode[]): Relation {
  return {
    to,
    reach: (node, model) =>
      list(model)
        .filter((one) => one.organ === node.id)
        .map(({ id }) => id),
  };
}

function inUnit(to: NodeKind, list: (model: Model) => readonly ModelNode[]): Relation {
  return {
    to,
    reach: (node, model) =>
      list(model)
        .filter(({ data }) => (data as { readonly unit?: string }).unit === node.id)
        .map(({ id }) => id),
  };
}
