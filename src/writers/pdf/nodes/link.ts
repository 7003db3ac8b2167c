/** A link to the web or to mail; any other address is left out and its text stays. */
import type { Link } from 'mdast';
import { safeLink } from '../../safe-link.js';
import { definePdfNode } from '../pdf-node.js';
import { stringLiteral } from '../typst-literal.js';

export default definePdfNode<Link>((node, context) => {
  const code = context.inline(node.children, node);
  const address = safeLink(node.url);
  if (code === '' || address === undefined || address.startsWith('#')) return code;
  return `link(${stringLiteral(address)}, ${code})`;
});
