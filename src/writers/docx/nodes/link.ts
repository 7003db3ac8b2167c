/** A link that Word opens on a click; an address that no paper may link to leaves only its words. */
import type { Link } from 'mdast';
import { safeLink } from '../../safe-link.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Link> = (node, state) => {
  const target = safeLink(node.url);
  if (target === undefined || target.startsWith('#')) return state.inline(node.children);
  const words = state.inline(node.children, { run: { ...state.run, color: '0563C1', underline: true } });
  return `<w:hyperlink r:id="${state.paper.link(target)}" w:history="1">${words}</w:hyperlink>`;
};

export default handler;
