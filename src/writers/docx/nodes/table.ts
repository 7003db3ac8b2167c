/** A table without further directions: ruled, one head row. */
import type { Table } from 'mdast';
import type { DocxHandler } from '../state.js';
import { writeTable } from '../write-table.js';

const handler: DocxHandler<Table> = (node, state, { next }) =>
  writeTable(node, state, { headerRows: 1, ruled: true, caption: '' }, next);

export default handler;
