/** Writes a table with caption and column heads; on a narrow screen it scrolls sideways by itself. */
import type { Nodes, Table, TableRow } from 'mdast';
import { columnWidths } from '../column-widths.js';
import { plainText } from '../plain-text.js';
import { textMeasure } from '../text-measure.js';
import type { HtmlState } from './state.js';

export interface TableLook {
  readonly columns?: string;
  readonly headerRows: number;
  readonly ruled: boolean;
  readonly caption: string;
  readonly captionNode?: Nodes;
}

/** On a phone, a column keeps room for this many characters, so that its text does not become a tower. */
const KEPT = 8;
const PADDING = 1.2;
const WIDEST = 60;

export function writeTable(table: Table, state: HtmlState, look: TableLook): string {
  state.page.tables += 1;
  const name = `t${state.page.tables}`;
  const widths = columnWidths(table, look.columns);
  widths.forEach((width, column) => {
    state.page.rules.add(`.${name} col:nth-child(${column + 1}){width:${width.toFixed(2)}%}`);
  });
  const rooms = columnRooms(table, widths);
  const least = Math.ceil(rooms.reduce((sum, room) => sum + room, 0));
  const columns = rooms.map(
    (room, column) => `.${name} col:nth-child(${column + 1}){width:${room.toFixed(2)}em}`,
  );
  state.page.rules.add(
    `@media screen and (max-width:52rem){.${name}{min-width:${least}em}${columns.join('')}}`,
  );
  // The text area is nine tenths of the screen: below this width the table reaches beyond it.
  const scrollsBelow = Math.min(832, Math.ceil((least * 16) / 0.9));
  state.page.rules.add(`@media screen and (max-width:${scrollsBelow}px){.${name}s::before{display:block}}`);
  const rows = look.headerRows === 0 && isEmpty(table.children[0]) ? table.children.slice(1) : table.children;
  const heads = rows.slice(0, look.headerRows);
  const others = rows.slice(heads.length);
  const align = table.align ?? [];
  const label = look.caption === '' ? `表格${state.page.tables}` : look.caption;
  const write = (row: TableRow, head: boolean) => writeRow(row, widths.length, align, head, state);
  return [
    `<div class="scroll ${name}s" role="region" aria-label="${state.text(label, look.captionNode)}" tabindex="0">`,
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

/** Widths of the columns on a phone, in em: room for its words, and its share of the table where that is more. */
function columnRooms(table: Table, widths: readonly number[]): number[] {
  const needed = widths.map((_, column) => roomOf(table, column) + PADDING);
  const narrowest = Math.max(...needed.map((room, column) => (room / widths[column]!) * 100));
  const whole = Math.min(WIDEST, narrowest);
  return needed.map((room, column) => Math.max(room, (whole * widths[column]!) / 100));
}

function roomOf(table: Table, column: number): number {
  const cells = table.children.flatMap((row) => row.children[column] ?? []);
  return Math.min(KEPT, Math.max(1, ...cells.map((cell) => textMeasure(plainText(cell)))));
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
