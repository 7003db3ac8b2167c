/** The organs above an organ: those it is managed by, and those of the folder tree. */
import type { PlainNode } from './collect-nodes.js';

/**
 * The organ itself and its superiors, nearest first; at each level the organ it names as its superior 主管机关 before
 * the one of the folder tree. A doubled id could make a ring; each organ comes once.
 */
export function organAndSuperiors(organ: string, nodes: ReadonlyMap<string, PlainNode>): string[] {
  const chain = new Set<string>();
  let level = [organ];
  while (level.length > 0) {
    const found = level.flatMap((id) => {
      const node = nodes.get(id);
      return node?.kind === 'organ' && !chain.has(id) ? [node] : [];
    });
    for (const { id } of found) chain.add(id);
    level = found.flatMap(({ data, parent }) => [data.superior, parent].filter((id) => id !== undefined));
  }
  return [...chain];
}
