/** A list, with bullets or numbers. */
import type { List } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<List>((node, context, { parent }) => {
  const items = node.children.map((item) => context.inline([item], node) || '[]');
  const indent = parent.type === 'listItem' ? '0pt' : 'sheet.styles.body.indent';
  return node.ordered
    ? `numbered(${indent}, ${node.start ?? 1}, ${items.join(', ')})`
    : `bulleted(${indent}, ${items.join(', ')})`;
});
