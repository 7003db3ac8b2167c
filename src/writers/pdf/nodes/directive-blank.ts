/** Empty lines of the grid. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const lines = Number.parseFloat(directiveAttributes(node)('lines') || '1');
  return `blank(${Math.min(context.layout.grid.lines, Math.max(0, lines || 0))})`;
});
