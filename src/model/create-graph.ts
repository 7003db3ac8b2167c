/** The reference graph from its edges: both directions hold the same edges, in the order of the list. */
import type { Edge, Graph } from './graph.js';
import { groupBy } from './group-by.js';

export function createGraph(edges: readonly Edge[]): Graph {
  const outgoing = groupBy(edges, (edge) => edge.from);
  const incoming = groupBy(edges, (edge) => edge.to);
  return {
    outgoing: (id) => outgoing.get(id) ?? [],
    incoming: (id) => incoming.get(id) ?? [],
  };
}
