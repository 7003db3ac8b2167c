/** 版记: copies, printer and date between rules at the foot of the last page (GB/T 9704-2012 7.4). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const attribute = directiveAttributes(node);
  const within = context.styled('small');
  const text = (value: string) => within.text(value, node.data?.origins);
  const copies = attribute('cc');
  const parts = [
    ...(copies === ''
      ? []
      : [`copies: (${text(gongwenWording.copiesLabel)}, ${text(gongwenWording.copies(copies))})`]),
    `by: ${text(attribute('by'))}`,
    `printed: ${text(attribute('date') === '' ? '' : gongwenWording.printed(attribute('date')))}`,
  ];
  return `imprint(${parts.join(', ')})`;
});
