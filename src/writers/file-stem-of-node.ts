/** Which file of a writer's `nodes/` handles a node: its mdast type or, for a directive, its name. */
import type { Nodes } from 'mdast';

export function fileStemOfNode(node: Nodes): string {
  if (node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective')
    return `directive-${node.name}`;
  return node.type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
