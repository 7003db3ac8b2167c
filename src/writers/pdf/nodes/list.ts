/** A list, with bullets or numbers. */
import type { List } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<List>((node, context) => {
  const items = node.children.map((item) => context.inline([item], node) || '[]');
  return node.ordered ? `numbered(${node.start ?? 1}, ${items.join(', ')})` : `bulleted(${items.join(', ')})`;
});
