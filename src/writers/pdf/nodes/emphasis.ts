/** Emphasis in 楷体: Chinese has no italics. */
import type { Emphasis } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Emphasis>((node, context) =>
  context.faced('kai', (within) => within.inline(node.children, node)),
);
