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
  // Within the line of its number: a block would begin below it.
  const parts = definition.children.map((child) =>
    child.type === 'paragraph' ? within.inline(child.children, child) : within.blocks([child], definition),
  );
  const text = parts.filter((part) => part !== '').join('; linebreak(); ');
  return `footnote({ ${text === '' ? '[]' : text} })`;
});
