/** Writes a table with fixed column widths, a head that repeats on every page, and rows that stay whole. */
import type { AlignType, Nodes, Table, TableRow } from 'mdast';
import { columnWidths } from '../column-widths.js';
import { plainText } from '../plain-text.js';
import { cellMargins } from './cell-margins.js';
import { paragraph } from './paragraph.js';
import { run } from './run.js';
import type { DocxState } from './state.js';

export interface TableLook {
  readonly columns?: string;
  readonly headerRows: number;
  readonly ruled: boolean;
  readonly caption: string;
  readonly captionNode?: Nodes;
}

/** Rows that stay with a signature below the table. */
const KEPT_ROWS = 2;

/** @param next what follows: two tables in a row would grow together without something between them */
export function writeTable(table: Table, state: DocxState, look: TableLook, next?: Nodes): string {
  const widths = share(state.width - state.indent, columnWidths(table, look.columns));
  const rows = printedRows(table, look.headerRows);
  const keepLast = state.keepNext === true;
  const caption = look.caption === '' ? '' : captionParagraph(look, state);
  const first = caption === '' && state.paper.takePageBreak() ? gap(state, true) : '';
  const cells: DocxState = { ...state, indent: 0, depth: 0, spaceAfter: undefined };
  const body = rows.map((row, at) => {
    const head = at < look.headerRows;
    const keepNext = head || (keepLast && at >= rows.length - KEPT_ROWS);
    const columns = { widths, align: table.align ?? [] };
    return writeRow(row, { ...cells, keepNext, style: head ? 'table-head' : 'table' }, columns, head);
  });
  const close = next === undefined && !keepLast ? gap(state) : gap(state, false, keepLast);
  return rows.length === 0
    ? caption
    : `${first}${caption}<w:tbl>${tableProperties(look, state, widths)}${body.join('')}</w:tbl>${close}`;
}

/** A table that asks for no head, and whose Markdown has an empty one, does not print it. */
function printedRows(table: Table, headerRows: number): readonly TableRow[] {
  const [head, ...rest] = table.children;
  return headerRows === 0 && head && plainText(head).trim() === '' ? rest : table.children;
}

function captionParagraph(look: TableLook, state: DocxState): string {
  const inner: DocxState = { ...state, style: 'table-head', indent: 0 };
  return paragraph(run(look.caption, inner, look.captionNode), inner, {
    align: 'center',
    keepNext: true,
    before: 120,
    after: 80,
  });
}

/** A slip of space below a table, which also parts it from a table that follows. */
function gap(state: DocxState, breaksPage = false, keepNext = false): string {
  if (breaksPage) state.paper.breakPage();
  return paragraph(
    '',
    { ...state, style: 'plain', indent: 0, spaceAfter: undefined },
    { line: breaksPage ? 20 : 160, keepNext },
  );
}

function tableProperties(look: TableLook, state: DocxState, widths: readonly number[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const line = look.ruled ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} ${line}/>`,
  );
  const margins = cellMargins({ top: 35, left: 85, bottom: 35, right: 85 });
  const caption = look.caption === '' ? '' : `<w:tblCaption w:val="${state.escape(look.caption)}"/>`;
  return [
    `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>`,
    state.indent > 0 ? `<w:tblInd w:w="${state.indent}" w:type="dxa"/>` : '',
    `<w:tblBorders>${borders.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margins}</w:tblCellMar>`,
    `<w:tblLook w:val="0020" w:firstRow="${look.headerRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`,
    `${caption}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ].join('');
}

function writeRow(
  row: TableRow,
  state: DocxState,
  columns: { readonly widths: readonly number[]; readonly align: readonly AlignType[] },
  head: boolean,
): string {
  const cells = columns.widths.map((width, column) => {
    const cell = row.children[column];
    const align = columns.align[column];
    const runs = cell ? state.inline(cell.children) : '';
    const content = paragraph(runs, state, align && !head ? { align } : {});
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;
}

/** Whole twips that add up to the width exactly. */
function share(width: number, percentages: readonly number[]): number[] {
  let before = 0;
  let sum = 0;
  return percentages.map((percentage) => {
    sum += percentage;
    const edge = Math.round((width * sum) / 100);
    const own = edge - before;
    before = edge;
    return own;
  });
}
