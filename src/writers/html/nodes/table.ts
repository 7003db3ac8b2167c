/** A table without further directions: ruled, one head row. */
import type { Table } from 'mdast';
import type { HtmlHandler } from '../state.js';
import { writeTable } from '../write-table.js';

const handler: HtmlHandler<Table> = (node, state) =>
  writeTable(node, state, { headerRows: 1, ruled: true, caption: '' });

export default handler;
