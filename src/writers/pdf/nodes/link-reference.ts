/** A link whose address stands elsewhere. */
import type { LinkReference } from 'mdast';
import { safeLink } from '../../safe-link.js';
import { definePdfNode } from '../pdf-node.js';
import { stringLiteral } from '../typst-literal.js';

export default definePdfNode<LinkReference>((node, context) => {
  const code = context.inline(node.children, node);
  const address = safeLink(context.references.links.get(node.identifier) ?? '');
  if (code === '' || address === undefined || address.startsWith('#')) return code;
  return `link(${stringLiteral(address)}, ${code})`;
});
