/** 主送机关: flush left, with a full-width colon (GB/T 9704-2012 7.3.2). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { gongwenWording } from '../../gongwen-wording.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const text = gongwenWording.addressee(directiveAttributes(node)('text'));
  return `unindented(par(${context.text(text, node.data?.origins)}))`;
});
