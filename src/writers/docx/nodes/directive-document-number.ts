/** The document number two lines below the mark; with the signer beside it on a paper that goes up: GB/T 9704-2012 7.2.5, 7.2.6. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const { pitch, character } = state.geometry;
  const inner: DocxState = { ...state, style: 'plain', indent: 0, run: {} };
  const number = run(attribute('text'), inner, node);
  const signer = attribute('signer');
  if (signer === '') return paragraph(number, inner, { align: 'center', before: 2 * pitch });
  const name = run(signer, { ...inner, run: { font: 'kai' } }, node);
  return paragraph(`${number}${run('\t', inner)}${run(gongwenWording.signerLabel, inner)}${name}`, inner, {
    align: 'left',
    left: character,
    before: 2 * pitch,
    tabs: [{ at: state.width - character, side: 'right' }],
  });
};

export default handler;
