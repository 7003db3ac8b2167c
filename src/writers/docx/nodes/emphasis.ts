/** Emphasis is set in Kai: Chinese type has no italics. */
import type { Emphasis } from 'mdast';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Emphasis> = (node, state) =>
  state.inline(node.children, { run: { ...state.run, font: 'kai' } });

export default handler;
