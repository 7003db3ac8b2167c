/** The edges that the folder tree makes: organ below organ, unit in organ, record in the folder of its organ. */
import type { PlainNode } from './collect-nodes.js';
import type { Edge } from './graph.js';

export function listStructure(all: readonly PlainNode[], nodes: ReadonlyMap<string, PlainNode>): Edge[] {
  return all.flatMap((node): Edge[] => {
    const { id: from, origin } = node;
    if (node.kind === 'organ') {
      return node.parent && nodes.has(node.parent)
        ? [{ kind: 'subordinate-to', from, to: node.parent, origin }]
        : [];
    }
    if (!nodes.has(node.organ)) return [];
    const edges: Edge[] = [{ kind: 'belongs-to', from, to: node.organ, origin }];
    if (node.kind === 'unit') edges.push({ kind: 'part-of', from, to: node.organ, origin });
    if (node.kind === 'letter-plan') edges.push({ kind: 'plans', from, to: node.organ, origin });
    return edges;
  });
}
