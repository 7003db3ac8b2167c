/** The bare text of a tree, for measuring and for labels. */
import type { Nodes } from 'mdast';

export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
