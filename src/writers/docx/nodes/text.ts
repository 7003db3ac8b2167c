/** Words as they were written. */
import type { Text } from 'mdast';
import { run } from '../run.js';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<Text> = (node, state) => run(node.value, state, node);

export default handler;
