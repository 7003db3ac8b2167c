/** A real heading of Word. Its ordinal comes from the multi-level list where the list would print the same one. */
import type { Heading } from 'mdast';
import { type ParagraphLook, paragraph } from '../paragraph.js';
import { run } from '../run.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<Heading> = (node, state) => {
  const { paper, layout } = state;
  const level = node.depth - 1;
  const inner: DocxState = { ...state, style: `heading${node.depth}`, indent: 0, run: {} };
  const ordinal = node.data?.ordinal;
  const listed = ordinal !== undefined && paper.headings.counts(level, ordinal);
  if (node.depth === 1) paper.headings.title();
  // LibreOffice lets the list's indents, even if there are none, win over the style's: so they are said here.
  const { indent = 0 } = state.styles[inner.style].type;
  const look: ParagraphLook = {
    ...(listed || (node.depth === 1 && layout.numbering)
      ? { numbering: { id: paper.headingList, level }, firstLine: indent }
      : {}),
    ...(node.depth === 1 && state.inCover ? { line: layout.styles.mark.size * 20 * 1.4 } : {}),
  };
  const sized =
    node.depth === 1 && state.inCover ? { ...inner, run: { size: layout.styles.mark.size } } : inner;
  const literal = ordinal !== undefined && !listed ? run(ordinal, sized) : '';
  return paragraph(literal + sized.inline(node.children), sized, look);
};

export default handler;
