/** 发文机关标志: the red head, 35 mm below the text area's top (GB/T 9704-2012 7.2.4). */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { textMeasure } from '../../text-measure.js';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<LeafDirective>((node, context) => {
  const text = directiveAttributes(node)('text');
  const within = context.styled('mark');
  const longest = Math.max(...text.split('\n').map(textMeasure), 1);
  // The standard leaves the size to the issuer; a long name shrinks to one line.
  const fit = Math.min(1, within.measure / longest);
  const size = context.layout.styles.mark.size * Math.max(0.4, Math.floor(fit * 50) / 50);
  return `issuer-mark(${size}pt, ${within.text(text, node.data?.origins)})`;
});
