/** To whom the paper goes, flush left: GB/T 9704-2012 7.3.2. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const inner: DocxState = { ...state, style: 'plain', indent: 0 };
  return paragraph(run(gongwenWording.addressee(directiveAttributes(node)('text')), inner, node), inner);
};

export default handler;
