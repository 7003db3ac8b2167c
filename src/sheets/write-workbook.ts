/** Tables as a workbook (ECMA-376 SpreadsheetML), one sheet each: texts and numbers, never a formula. */
import { strToU8, zipSync } from 'fflate';
import type { Sheet, SheetCell } from './sheet.js';
import { sheetNames } from './sheet-names.js';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The most characters that a cell may hold. */
const LONGEST = 32_767;

/** The same bytes for the same tables. At least one sheet: a workbook without is refused by every program. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ title }) => title));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  });
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(HEADER + text)]),
  );
  // The least date that a ZIP can hold, in local time as ZIP has it: the same bytes on every day and machine.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function worksheet({ head, rows }: Sheet): string {
  const all = [head, ...rows];
  const columns = head
    .map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(all, at)}" customWidth="1"/>`)
    .join('');
  const lines = all.map((row, at) => {
    const style = at === 0 ? 1 : 2;
    const cells = row.map((value, column) => cell(value, `${letters(column)}${at + 1}`, style));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const widths = columns === '' ? '' : `<cols>${columns}</cols>`;
  return `<worksheet xmlns="${MAIN}">${frozen}${widths}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** A text cell of the number format text: what begins like a formula stays a text, also when it is edited later. */
function cell(value: SheetCell, place: string, style: number): string {
  if (typeof value === 'number')
    return `<c r="${place}" s="3"><v>${Number.isFinite(value) ? value : 0}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value.slice(0, LONGEST))}</t></is></c>`;
}

/** In characters of the font's digit 0; a Chinese character takes two. */
function widthOf(rows: readonly (readonly SheetCell[])[], column: number): number {
  const lines = rows.flatMap((row) => String(row[column] ?? '').split('\n'));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(60, Math.max(10, longest * 2 + 2));
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Characters that XML 1.0 cannot hold are left out; a break stays a break. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      `${TYPE}.worksheet+xml`,
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** Style 1: headings, bold. Style 2: texts, broken into lines; both of the number format text (49). Style 3: numbers. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
