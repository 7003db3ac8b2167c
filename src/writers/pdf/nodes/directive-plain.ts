/** Paragraphs without first-line indent. */
import type { ContainerDirective } from 'mdast-util-directive';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ContainerDirective>((node, context) => {
  const code = context.blocks(node.children, node);
  return code === '' ? '' : `unindented(${code})`;
});
