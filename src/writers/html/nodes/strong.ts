/** Strong words. */
import type { Strong } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Strong> = (node, state) => `<strong>${state.inline(node.children)}</strong>`;

export default handler;
