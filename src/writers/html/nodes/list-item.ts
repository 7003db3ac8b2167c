/** An item of a list; a lone paragraph needs no element of its own. */
import type { ListItem } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<ListItem> = (node, state) => {
  const box = typeof node.checked === 'boolean' ? (node.checked ? '☑' : '☐') : '';
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return `<li>${box}${state.blocks(node.children)}</li>`;
  const others = rest.length > 0 ? `\n${state.blocks(rest)}` : '';
  return `<li>${box}${state.inline(first.children)}${others}</li>`;
};

export default handler;
