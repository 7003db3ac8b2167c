/** Struck-out text. */
import type { Delete } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Delete>((node, context) => {
  const code = context.inline(node.children, node);
  return code === '' ? '' : `strike(${code})`;
});
