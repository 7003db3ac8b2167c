/** A table as it stands in Markdown, without a directive around it. */
import type { Table } from 'mdast';
import { definePdfNode } from '../pdf-node.js';
import { printTable } from '../print-table.js';

export default definePdfNode<Table>((node, context) => printTable(node, context));
