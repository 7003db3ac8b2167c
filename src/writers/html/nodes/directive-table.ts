/** `table{columns kind header-rows caption}`: a table with its column widths, rules and heading. */
import type { ContainerDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import type { HtmlHandler } from '../state.js';
import { writeTable } from '../write-table.js';

const handler: HtmlHandler<ContainerDirective> = (node, state) => {
  const attribute = directiveAttributes(node);
  const rows = Number.parseInt(attribute('header-rows') || '1', 10);
  const look = {
    columns: attribute('columns'),
    headerRows: Number.isInteger(rows) && rows >= 0 ? rows : 1,
    ruled: attribute('kind') !== 'plain',
    caption: attribute('caption'),
    captionNode: node,
  };
  return node.children
    .map((child) => (child.type === 'table' ? writeTable(child, state, look) : state.blocks([child])))
    .join('\n');
};

export default handler;
