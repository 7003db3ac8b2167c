/** A table with widths, a caption, and rows of head that repeat on each page. */
import type { ContainerDirective } from 'mdast-util-directive';
import { directiveAttributes } from '../../directive-attributes.js';
import { definePdfNode } from '../pdf-node.js';
import { printTable } from '../print-table.js';

export default definePdfNode<ContainerDirective>((node, context) => {
  const attribute = directiveAttributes(node);
  const table = node.children.find((child) => child.type === 'table');
  if (!table) return context.blocks(node.children, node);
  const headerRows = Number.parseInt(attribute('header-rows'), 10);
  return printTable(table, context, {
    columns: attribute('columns'),
    plain: attribute('kind') === 'plain',
    headerRows: headerRows >= 0 ? headerRows : 1,
    caption: context.styled('table-head').text(attribute('caption'), node.data?.origins),
  });
});
