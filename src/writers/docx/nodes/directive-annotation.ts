/** A remark in parentheses below the date: GB/T 9704-2012 7.3.6. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const inner: DocxState = { ...state, style: 'plain', indent: 0 };
  const text = gongwenWording.annotation(directiveAttributes(node)('text'));
  return paragraph(run(text, inner, node), inner, { firstLine: 2 });
};

export default handler;
