/** Empty lines. */
import type { LeafDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import type { HtmlHandler } from '../state.js';

/** More than a page of empty lines is a slip of the pen. */
const MOST = 60;

const handler: HtmlHandler<LeafDirective> = (node, state) => {
  const lines = Number.parseInt(directiveAttributes(node)('lines') || '1', 10);
  const count = Number.isInteger(lines) ? Math.min(MOST, Math.max(0, lines)) : 1;
  if (count === 0) return '';
  state.page.rules.add(`.b${count}{height:${(count * 1.8).toFixed(1)}em}`);
  return `<div class="b${count}"></div>`;
};

export default handler;
