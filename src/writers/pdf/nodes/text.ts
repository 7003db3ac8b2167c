/** Plain text. */
import type { Text } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Text>((node, context) => context.text(node.value, node.data?.origins));
