/** The mark of a footnote; the first mention carries its text to the foot of the page. */
import type { FootnoteReference } from 'mdast';
import { definePdfNode } from '../pdf-node.js';

export default definePdfNode<FootnoteReference>((node, context) => {
  const { references } = context;
  const number = references.footnoteNumber(node.identifier);
  const definition = references.footnotes[(number ?? 0) - 1];
  if (number === undefined || !definition) return context.text(`[^${node.label ?? node.identifier}]`);
  const within = context.styled('small');
  if (!context.once(`footnote ${node.identifier}`)) return `super(${context.text(String(number))})`;
  return `footnote(${within.blocks(definition.children, definition) || '[]'})`;
});
