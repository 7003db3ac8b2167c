/** To whom the paper goes: GB/T 9704-2012 7.3.2. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) =>
  `<p class="addressee">${state.text(gongwenWording.addressee(directiveAttributes(node)('text')), node)}</p>`;

export default handler;
