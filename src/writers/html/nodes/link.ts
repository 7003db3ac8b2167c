/** A link to the web, to a mailbox or within the page; any other address leaves only its words. */
import type { Link } from 'mdast';
import { safeLink } from '../../safe-link.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Link> = (node, state) => {
  const target = safeLink(node.url);
  const words = state.inline(node.children);
  return target === undefined ? words : `<a href="${state.text(target, node)}" rel="noreferrer">${words}</a>`;
};

export default handler;
