/** The cover: a page of its own, centred, its title a fifth of the way down. */
import type { ContainerDirective } from 'mdast-util-directive';
import { paragraph } from '../paragraph.js';
import type { DocxHandler, DocxState } from '../state.js';

const handler: DocxHandler<ContainerDirective> = (node, state, { previous, next }) => {
  if (previous) state.paper.breakPage();
  const inner: DocxState = { ...state, style: 'plain', align: 'center', inCover: true };

  const above = paragraph('', inner, { line: state.geometry.height / 5 });
  const content = inner.blocks(node.children);
  if (next) state.paper.breakPage();
  return above + content;
};

export default handler;
