/** A remark in parentheses: GB/T 9704-2012 7.3.6. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<LeafDirective> = (node, state) =>
  `<p>${state.text(gongwenWording.annotation(directiveAttributes(node)('text')), node)}</p>`;

export default handler;
