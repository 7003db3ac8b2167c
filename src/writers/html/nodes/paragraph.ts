/** A paragraph. */
import type { Paragraph } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Paragraph> = (node, state) => `<p>${state.inline(node.children)}</p>`;

export default handler;
