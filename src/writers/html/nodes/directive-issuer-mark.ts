/** The red mark of the issuing organ: GB/T 9704-2012 7.2.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { fittingSize } from '../../fitting-size.js';
import type { HtmlHandler } from '../state.js';

const POINTS_PER_MM = 72 / 25.4;

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const text = directiveAttributes(node)('text');
  const { page, styles } = state.input.layout;
  const width = (page.width - page.margin.left - page.margin.right) * POINTS_PER_MM;
  state.page.rules.add(`@media print{.mark{font-size:${fittingSize(text, styles.mark, width)}pt}}`);
  return `<p class="mark">${state.text(text, node)}</p>`;
};

export default handler;
