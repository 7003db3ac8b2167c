/** Struck-out words. */
import type { Delete } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Delete> = (node, state) => `<del>${state.inline(node.children)}</del>`;

export default handler;
