/** Emphasised words. */
import type { Emphasis } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Emphasis> = (node, state) => `<em>${state.inline(node.children)}</em>`;

export default handler;
