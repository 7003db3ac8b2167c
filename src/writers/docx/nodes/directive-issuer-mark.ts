/** The red mark of the issuing organ: GB/T 9704-2012 7.2.4. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { fittingSize } from '../../fitting-size.js';
import { twips } from '../geometry.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

/** From the top of the text area to the top of the letters. */
const ABOVE_MM = 35;
const LEADING = 1.25;

const handler: DocxHandler<LeafDirective> = (node, state, { previous }) => {
  const text = directiveAttributes(node)('text');
  const { mark } = state.layout.styles;
  const size = fittingSize(text, mark, state.width / 20);
  const inner: DocxState = { ...state, style: 'mark', run: { size, color: 'FF0000' } };
  const halfLeading = (size * 20 * (LEADING - 1)) / 2;
  return paragraph(run(text, inner, node), inner, {
    align: 'center',
    line: size * 20 * LEADING,
    ...(previous ? {} : { before: twips(ABOVE_MM) - halfLeading }),
  });
};

export default handler;
