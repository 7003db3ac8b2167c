/** Words as they were written. */
import type { Text } from 'mdast';
import type { HtmlHandler } from '../state.js';

const handler: HtmlHandler<Text> = (node, state) => state.text(node.value, node);

export default handler;
