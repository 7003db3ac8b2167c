/** Code within a line: an identifier or a number to be typed as it stands. */
import type { InlineCode } from 'mdast';
import { run } from '../run.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<InlineCode> = (node, state) =>
  run(node.value, { ...state, run: { ...state.run, font: 'hei' } }, node);

export default handler;
