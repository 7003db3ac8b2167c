/** Emphasis in the bold face. */
import type { Strong } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Strong>((node, context) =>
  context.faced('bold', (within) => within.inline(node.children, node)),
);
