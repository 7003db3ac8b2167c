/** What follows begins a page. */
import type { LeafDirective } from 'mdast-util-directive';
import type { DocxHandler } from '../state.js';

const handler: DocxHandler<LeafDirective> = (_, state) => {
  state.paper.breakPage();
  return '';
};

export default handler;
