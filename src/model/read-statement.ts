/** What the body of a responsibility statement says to a program: its headings and the table 责任情形. */
import type { Heading, Nodes, Table, TableRow } from 'mdast';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { parseMarkdown } from '../source/parse-markdown.js';
import type { PlainResponsibility } from './collect-nodes.js';
import type { Locator } from './locator.js';
import type { ResponsibilityNode, Situation } from './model.js';

const columns = ['情形', '类型', '责任形式', '依据'] as const;
type Column = (typeof columns)[number];
const situationsHeading = '责任情形';

export interface ReadStatement {
  readonly statement: ResponsibilityNode;
  readonly diagnostics: readonly Diagnostic[];
}

export function readStatement(plain: PlainResponsibility, locator: Locator): ReadStatement {
  const diagnostics: Diagnostic[] = [];
  const headings: string[] = [];
  const situations: Situation[] = [];
  const place = (node: Nodes): Place => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return locator.locateOffset(plain.origin.file, plain.body.offset + start, plain.body.offset + end);
  };
  let section: Heading | undefined;
  for (const node of parseMarkdown(plain.body.text).children) {
    if (node.type === 'heading') {
      const text = plainText(node).trim();
      headings.push(text);
      if (text === situationsHeading) section = node;
      else if (section && node.depth <= section.depth) section = undefined;
    } else if (node.type === 'table' && section) {
      const missing = readTable(node, place, situations);
      if (missing.length > 0)
        diagnostics.push(missingColumns(plain, missing, place(node.children[0] ?? node)));
    }
  }
  return { statement: { ...plain, headings, situations }, diagnostics };
}

/** Adds the rows below the head; returns the columns that the head lacks. */
function readTable(table: Table, place: (node: Nodes) => Place, situations: Situation[]): Column[] {
  const [head, ...rows] = table.children;
  const titles = head?.children.map((cell) => plainText(cell).trim()) ?? [];
  const at = (row: TableRow, column: Column): string => {
    const cell = row.children[titles.indexOf(column)];
    return cell ? plainText(cell).trim() : '';
  };
  for (const row of rows) {
    situations.push({
      situation: at(row, '情形'),
      type: at(row, '类型'),
      liability: at(row, '责任形式'),
      basis: at(row, '依据'),
      place: place(row),
    });
  }
  return columns.filter((column) => !titles.includes(column));
}

/** The text of a node without its marks; a break is a space. */
function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(plainText).join('');
  return 'value' in node ? node.value : '';
}

function missingColumns(plain: PlainResponsibility, missing: readonly Column[], place: Place): Diagnostic {
  const names = missing.map((column) => `“${column}”`).join('、');
  return {
    rule: 'situation-table-columns',
    severity: 'error',
    message: {
      zh: `“责任情形”表缺少${names}列，这些内容读不出来`,
      en: `The table 责任情形 lacks the column${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
    },
    place,
    subject: plain.id,
    hint: {
      zh: '表头依次写：情形、类型、责任形式、依据。',
      en: 'Head the columns 情形, 类型, 责任形式 and 依据.',
    },
  };
}
