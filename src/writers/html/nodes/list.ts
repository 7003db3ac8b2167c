/** A numbered or dotted list. */
import type { List } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<List> = (node, state) => {
  const items = state.blocks(node.children);
  if (!node.ordered) return `<ul>\n${items}\n</ul>`;
  const start = node.start ?? 1;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>\n${items}\n</ol>`;
};

export default handler;
