/** A paragraph, with the first-line indent that holds around it. */
import type { Paragraph } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Paragraph>((node, context) => {
  const code = context.inline(node.children, node);
  return code === '' ? '' : `par(${code})`;
});
