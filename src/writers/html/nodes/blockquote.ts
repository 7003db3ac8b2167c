/** A quotation. */
import type { Blockquote } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Blockquote> = (node, state) =>
  `<blockquote>\n${state.blocks(node.children)}\n</blockquote>`;

export default handler;
