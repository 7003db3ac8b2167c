/** The red mark of the issuing organ: GB/T 9704-2012 7.2.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) =>
  `<p class="mark">${state.text(directiveAttributes(node)('text'), node)}</p>`;

export default handler;
