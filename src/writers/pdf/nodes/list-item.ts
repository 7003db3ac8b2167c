/** What one point of a list holds; a tick box when it is a task. */
import type { ListItem } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ListItem>((node, context) => {
  const code = context.blocks(node.children, node);
  if (typeof node.checked !== 'boolean') return code;
  return `tick(${context.text(node.checked ? '■' : '□')}, ${code || '[]'})`;
});
