/** A tree within the tree. */
import type { Root } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Root>((node, context) => context.blocks(node.children, node));
