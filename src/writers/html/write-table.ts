/** Writes a table with caption and column heads; on a narrow screen it scrolls sideways by itself. */
import type { Nodes, Table, TableRow } from 'mdast';
import { columnWidths } from '../column-widths.js';
import { plainText } from '../plain-text.js';
import type { HtmlState } from './state.js';

export interface TableLook {
  readonly columns?: string;
  readonly headerRows: number;
  readonly ruled: boolean;
  readonly caption: string;
  readonly captionNode?: Nodes;
}

/** What a column needs on a phone before its text becomes a tower, in em. */
const NARROWEST = 5;

export function writeTable(table: Table, state: HtmlState, look: TableLook): string {
  state.page.tables += 1;
  const name = `t${state.page.tables}`;
  const widths = columnWidths(table, look.columns);
  widths.forEach((width, column) => {
    state.page.rules.add(`.${name} col:nth-child(${column + 1}){width:${width.toFixed(2)}%}`);
  });
  const narrowest =
    widths.length > 2 ? Math.ceil(NARROWEST * Math.min(16, 100 / Math.max(6, Math.min(...widths)))) : 0;
  if (narrowest > 0) state.page.rules.add(`@media screen{.${name}{min-width:min(${narrowest}em,60em)}}`);
  const rows = look.headerRows === 0 && isEmpty(table.children[0]) ? table.children.slice(1) : table.children;
  const heads = rows.slice(0, look.headerRows);
  const others = rows.slice(heads.length);
  const align = table.align ?? [];
  const label = look.caption === '' ? `表格${state.page.tables}` : look.caption;
  const write = (row: TableRow, head: boolean) => writeRow(row, widths.length, align, head, state);
  return [
    `<div class="scroll" role="region" aria-label="${state.text(label, look.captionNode)}" tabindex="0">`,
    `<table class="${look.ruled ? 'grid' : 'bare'} ${name}">`,
    look.caption === '' ? '' : `<caption>${state.text(look.caption, look.captionNode)}</caption>`,
    `<colgroup>${'<col>'.repeat(widths.length)}</colgroup>`,
    heads.length === 0 ? '' : `<thead>\n${heads.map((row) => write(row, true)).join('\n')}\n</thead>`,
    others.length === 0 ? '' : `<tbody>\n${others.map((row) => write(row, false)).join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const isEmpty = (row?: TableRow) => row !== undefined && plainText(row).trim() === '';

function writeRow(
  row: TableRow,
  columns: number,
  align: readonly (string | null | undefined)[],
  head: boolean,
  state: HtmlState,
): string {
  const cells = Array.from({ length: columns }, (_, column) => {
    const cell = row.children[column];
    const content = cell ? state.inline(cell.children) : '';
    // A head without words heads nothing.
    if (head && content !== '') return `<th scope="col">${content}</th>`;
    const side = align[column];
    return `<td${side && side !== 'left' ? ` class="${side}"` : ''}>${content}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}
