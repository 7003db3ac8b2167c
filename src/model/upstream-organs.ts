/** Guiding organs that only a superior's catalogue knows: they need no record among the external organs. */
import type { Upstream } from './catalogue.js';
import type { PlainNode } from './collect-nodes.js';
import type { ExternalNode } from './model.js';

/** The nodes with an external organ for each guide that organs name and that no record describes. */
export function withUpstreamOrgans(
  nodes: ReadonlyMap<string, PlainNode>,
  upstreams: readonly Upstream[],
): ReadonlyMap<string, PlainNode> {
  if (upstreams.length === 0) return nodes;
  const all = new Map(nodes);
  for (const node of nodes.values()) {
    if (node.kind !== 'organ') continue;
    const { superior, 'guided-by': guides = [] } = node.data;
    for (const id of superior ? [superior, ...guides] : guides) {
      const found = all.has(id) ? undefined : externalOf(id, upstreams);
      if (found) all.set(id, found);
    }
  }
  return all;
}

/** Named by its id in the catalogue, or by that of the catalogue. */
function externalOf(id: string, upstreams: readonly Upstream[]): ExternalNode | undefined {
  for (const { id: own, name, organ, catalogue, origin } of upstreams) {
    const listed = catalogue?.organs.find((one) => one.id === (id === own ? organ : id));
    const isListed = listed !== undefined && (organ === undefined || listed.id === organ);
    if (!isListed && id !== own && id !== organ) continue;
    const title = listed?.name ?? name;
    const level = listed?.level;
    const data = { id, name: title, relation: 'guides' as const, ...(level && { level }) };
    return { kind: 'external', id, name: title, data, origin, organ: '', current: true };
  }
  return undefined;
}
