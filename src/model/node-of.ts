/** Typed access to the nodes of a model. */
import type { Model, ModelNode, NodeKind } from './model.js';

type NodeOf<K extends NodeKind> = Extract<ModelNode, { kind: K }>;

/** The node of an id when it is of that kind. */
export function nodeOf<K extends NodeKind>(
  model: Model,
  id: string | undefined,
  kind: K,
): NodeOf<K> | undefined {
  const node = id === undefined ? undefined : model.nodes.get(id);
  return node?.kind === kind ? (node as NodeOf<K>) : undefined;
}

/** The nodes of those ids that exist and are of that kind, in order, each once. */
export function nodesOf<K extends NodeKind>(model: Model, ids: readonly string[], kind: K): NodeOf<K>[] {
  return [...new Set(ids)].flatMap((id) => nodeOf(model, id, kind) ?? []);
}
