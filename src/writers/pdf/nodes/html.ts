/** Markup that an author wrote: printed as the text it is. */
import type { Html } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Html>((node, context) => context.text(node.value, node.data?.origins));
