/** A quotation: indented by two characters, in Kai. */
import type { Blockquote } from 'mdast';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Blockquote> = (node, state) =>
  state.blocks(node.children, {
    indent: state.indent + Math.round(2 * state.geometry.character),
    run: { ...state.run, font: 'kai' },
  });

export default handler;
