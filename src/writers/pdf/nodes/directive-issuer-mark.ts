/** 发文机关标志: the red head, 35 mm below the text area's top (GB/T 9704-2012 7.2.4). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { fittingSize } from '../../fitting-size.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const text = directiveAttributes(node)('text');
  const { page, styles } = context.layout;
  const width = ((page.width - page.margin.left - page.margin.right) * 72) / 25.4;
  const size = fittingSize(text, styles.mark, width);
  return `issuer-mark(${size}pt, ${context.styled('mark').text(text, node.data?.origins)})`;
});
