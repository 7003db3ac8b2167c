/** Empty lines of the grid. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { paragraph } from '../paragraph.js';
import type { DocxHandler } from '../state.js';

/** More than a page of empty lines is a slip of the pen. */
const MOST = 60;

const handler: DocxHandler<LeafDirective> = (node, state) => {
  const lines = Number.parseInt(directiveAttributes(node)('lines') || '1', 10);
  const count = Number.isInteger(lines) ? Math.min(MOST, Math.max(0, lines)) : 1;
  return Array.from({ length: count }, () => paragraph('', { ...state, style: 'plain' })).join('');
};

export default handler;
