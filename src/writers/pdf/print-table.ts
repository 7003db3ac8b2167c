/** Prints a table: widths in per cent, a head that repeats, rows that stay whole unless they fill a page. */
import type { Table, TableCell, TableRow } from 'mdast';
import { columnWidths } from '../column-widths.js';
import { plainText } from '../plain-text.js';
import { textMeasure } from '../text-measure.js';
import type { PdfContext } from './pdf-node.js';
import { arrayLiteral, stringLiteral } from './typst-literal.js';

export interface TableForm {
  readonly columns?: string;
  /** Without rules. */
  readonly plain?: boolean;
  readonly headerRows?: number;
  /** Code of the caption; empty for none. */
  readonly caption?: string;
}

/** Rows that stay with a signature below the table. */
const MOST_KEPT = 2;

export function printTable(table: Table, context: PdfContext, form: TableForm = {}): string {
  const widths = columnWidths(table, form.columns ?? '');
  const { headerRows = 1, caption = '""' } = form;
  const rows = table.children.filter((row, index) => index > 0 || headerRows > 0 || !isEmpty(row));
  const head = rows.slice(0, headerRows);
  const body = rows.slice(headerRows);
  const parts = [
    `columns: ${arrayLiteral(widths.map((width) => `${Number(width.toFixed(3))}fr`))}`,
    `aligns: ${arrayLiteral(widths.map((_, column) => stringLiteral(table.align?.[column] ?? 'left')))}`,
    `plain: ${form.plain === true}`,
    ...(caption === '""' ? [] : [`caption: ${caption}`]),
    `kept: ${keptRows(body, widths, context)}`,
    `head: ${arrayLiteral(head.flatMap((row) => cellsOf(row, widths, context, 'table-head')))}`,
  ];
  const cells = body.flatMap((row) => cellsOf(row, widths, context, 'table'));
  return `sheet-table(${[...parts, ...cells].join(', ')})`;
}

/** Last rows that may be held together with what follows the table: as many as leave room on a page. */
function keptRows(rows: readonly TableRow[], widths: readonly number[], context: PdfContext): number {
  const most = pageLines(context) * 0.4;
  const lines = rows.slice(-MOST_KEPT).map((row) => rowLines(row, widths, context));
  const [above = 0, last = 0] = lines.length < MOST_KEPT ? [0, ...lines] : lines;
  if (last > most) return 0;
  return lines.length === MOST_KEPT && above + last <= most ? MOST_KEPT : Math.min(1, lines.length);
}

function rowLines(row: TableRow, widths: readonly number[], context: PdfContext): number {
  const lines = widths.map((width, column) =>
    linesOf(row.children[column], context.styled('table', Math.max(0.01, width / 100 - padding(context)))),
  );
  return Math.max(1, ...lines);
}

/** One expression per column, so that a short row cannot shift the next one. */
function cellsOf(
  row: TableRow,
  widths: readonly number[],
  context: PdfContext,
  style: 'table' | 'table-head',
): string[] {
  const within = widths.map((width) => context.styled(style, Math.max(0.01, width / 100 - padding(context))));
  const lines = widths.map((_, column) => linesOf(row.children[column], within[column]!));
  const long = Math.max(...lines) > pageLines(context) * 0.6;
  return widths.map((_, column) => {
    const cell = row.children[column];
    const code = cell ? within[column]!.inline(cell.children, cell) : '';
    if (style === 'table-head') return code || '""';
    return long ? `long(${code || '""'})` : `cell(${code || '""'})`;
  });
}

/** Share of the text area's width that a cell leaves blank left and right: the inset in `prelude/blocks.ts`. */
function padding({ layout: { page } }: PdfContext): number {
  return 2.4 / (page.width - page.margin.left - page.margin.right);
}

function linesOf(cell: TableCell | undefined, { measure }: PdfContext): number {
  return cell ? Math.ceil(textMeasure(plainText(cell)) / Math.max(1, measure - 1)) : 0;
}

/** Lines of table text that a page holds. */
function pageLines({ layout }: PdfContext): number {
  const { height, margin } = layout.page;
  const { size, line } = layout.styles.table;
  return ((height - margin.top - margin.bottom) * 72) / 25.4 / (line ?? size * 1.5);
}

function isEmpty(row: TableRow): boolean {
  return row.children.every((cell) => plainText(cell).trim() === '');
}
