/** A code within a line: no packaged font has Hanzi of fixed width, so it stays in the text's own. */
import type { InlineCode } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<InlineCode>((node, context) => context.text(node.value, node.data?.origins));
