/** Name of the issuer over the date: GB/T 9704-2012 7.3.5.2. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const issuer = state.text(attribute('issuer'), node);
  return `<div class="signature">\n<p>${issuer}</p>\n<p class="date">${state.text(attribute('date'), node)}</p>\n</div>`;
};

export default handler;
