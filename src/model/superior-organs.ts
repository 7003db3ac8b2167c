/** The organs above an organ in the folder tree. */
import type { PlainNode } from './collect-nodes.js';

/** The organ itself and its superiors, nearest first. A doubled id could make a ring; each organ comes once. */
export function organAndSuperiors(organ: string, nodes: ReadonlyMap<string, PlainNode>): string[] {
  const chain = new Set<string>();
  for (let id: string | undefined = organ; id !== undefined && !chain.has(id); ) {
    const node = nodes.get(id);
    if (node?.kind !== 'organ') break;
    chain.add(id);
    id = node.parent;
  }
  return [...chain];
}
