/** Lines that keep their own breaks. */
import type { Code } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<Code>((node, context) => {
  const code = context.text(node.value, node.data?.origins);
  return code === '' ? '' : `unindented(par(${code}))`;
});
