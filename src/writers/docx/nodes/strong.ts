/** Strong words are bold. */
import type { Strong } from 'mdast';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Strong> = (node, state) =>
  state.inline(node.children, { run: { ...state.run, bold: true } });

export default handler;
