/** A picture: papers hold none, so its description stands in its place. */
import type { Image } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Image>((node, context) => context.text(node.alt ?? '', node.data?.origins));
