/** A picture whose address stands elsewhere: its description stands in its place. */
import type { ImageReference } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ImageReference>((node, context) =>
  context.text(node.alt ?? '', node.data?.origins),
);
