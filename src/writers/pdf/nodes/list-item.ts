/** One point of a list: its number or bullet opens its first paragraph; a tick box when it is a task. */
import type { List, ListItem, Parents } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ListItem>((node, context, { parent, index }) => {
  const [first, ...rest] = node.children;
  const opens = first?.type === 'paragraph';
  const words = opens ? context.inline(first.children, first) : '';
  const box =
    typeof node.checked === 'boolean' ? `${context.text(node.checked ? '■' : '□')}; h(0.5em); ` : '';
  const mark = isOrdered(parent) ? context.text(`${(parent.start ?? 1) + index}.`) : 'bullet';
  const below = context.blocks(opens ? rest : node.children, node);
  const head = `item(${mark}, { ${box}${words || '[]'} })`;
  return below === '' ? head : `{ ${head}\n${below} }`;
});

function isOrdered(parent: Parents): parent is List {
  return parent.type === 'list' && parent.ordered === true;
}
