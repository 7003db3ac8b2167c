/** 附注: below the date, in parentheses (GB/T 9704-2012 7.3.6). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const text = gongwenWording.annotation(directiveAttributes(node)('text'));
  return `par(${context.text(text, node.data?.origins)})`;
});
