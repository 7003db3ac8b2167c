/** Struck-out words. */
import type { Delete } from 'mdast';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Delete> = (node, state) =>
  state.inline(node.children, { run: { ...state.run, strike: true } });

export default handler;
