/** A new line within a paragraph. */
import type { Break } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Break>((_, __, { parent, index }) =>
  index === parent.children.length - 1 ? '' : 'linebreak()',
);
