/** A quotation: set in by two characters, in 楷体. */
import type { Blockquote } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Blockquote>((node, context) => {
  const code = context.faced('kai', (within) => within.blocks(node.children, node));
  return code === '' ? '' : `quotation(${code})`;
});
