/** Small print. */
import type { ContainerDirective } from 'mdast-util-directive';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ContainerDirective>((node, context) => {
  const code = context.styled('small').blocks(node.children, node);
  return code === '' ? '' : `small-print(${code})`;
});
