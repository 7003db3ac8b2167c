/** The parties' signature blocks side by side, never torn between pages. */
import type { ContainerDirective } from 'mdast-util-directive';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ContainerDirective>((node, context) => {
  const columns = Math.min(3, Math.max(1, node.children.length));
  const within = context.styled('body', 1 / columns);
  const parties = node.children.map((child) => within.blocks([child], node) || '[]');
  return `signatures(${columns}, ${parties.join(', ')})`;
});
