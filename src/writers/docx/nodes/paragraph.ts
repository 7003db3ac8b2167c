/** A paragraph of running text, or of whatever style its container sets. */
import type { Paragraph } from 'mdast';
import { paragraph } from '../paragraph.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Paragraph> = (node, state) => paragraph(state.inline(node.children), state);

export default handler;
