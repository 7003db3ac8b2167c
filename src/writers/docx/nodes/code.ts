/** A block of text that keeps its lines. */
import type { Code } from 'mdast';
import { paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<Code> = (node, state) => {
  const inner: DocxState = { ...state, style: 'small' };
  return paragraph(run(node.value, inner, node), inner, { firstLine: 0, align: 'left' });
};

export default handler;
