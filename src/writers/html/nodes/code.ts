/** A block of text that keeps its lines. The HTML parser drops the first line end, so that one is ours. */
import type { Code } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Code> = (node, state) => `<pre>\n${state.text(node.value, node)}</pre>`;

export default handler;
