/** Code within a line. */
import type { InlineCode } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<InlineCode> = (node, state) => `<code>${state.text(node.value, node)}</code>`;

export default handler;
