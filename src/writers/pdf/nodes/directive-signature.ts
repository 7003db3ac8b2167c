/** 发文机关署名 and 成文日期 of a paper without seal (GB/T 9704-2012 7.3.5.2). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const attribute = directiveAttributes(node);
  const text = (name: string) => context.text(attribute(name), node.data?.origins);
  return `signature(${text('issuer')}, ${text('date')})`;
});
