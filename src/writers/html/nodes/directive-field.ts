/** `field{name label value width}`: a labelled blank. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { blank } from '../blank.js';
import type { HtmlHandler } from '../state.js';

const DEFAULT_WIDTH_MM = 40;

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const asked = Number.parseFloat(attribute('width'));
  const width = asked > 0 ? Math.min(200, asked) : DEFAULT_WIDTH_MM;
  return `<p class="field">${state.text(attribute('label'), node)}：${blank(attribute('value'), width, state, node)}</p>`;
};

export default handler;
