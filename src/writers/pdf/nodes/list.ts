/** A list, with bullets or numbers. */
import type { List } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<List>((node, context, { parent }) => {
  const code = context.blocks(node.children, node);
  return code !== '' && parent.type === 'listItem' ? `inner-list(${code})` : code;
});
