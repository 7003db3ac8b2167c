/** The cover page: its title above the middle, the rest below, no page number. */
import type { ContainerDirective } from 'mdast-util-directive';
import { plainText } from '../../plain-text.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<ContainerDirective>((node, context) => {
  const last = node.children.findLastIndex((child) => child.type === 'heading');
  const isSubtitle = (index: number) => {
    const child = node.children[index];
    return child?.type === 'paragraph' && /^（.*）$/s.test(plainText(child).trim());
  };
  const cut = isSubtitle(last + 1) ? last + 2 : last + 1;
  const part = (from: number, to: number) => context.blocks(node.children.slice(from, to), node) || '[]';
  return `cover(${part(0, cut)}, ${part(cut, node.children.length)})`;
});
