/** Markdown that the parser would take minutes over, or die of: nesting, paragraphs, tables and marks without end. */
import type { Text } from '../diagnostics/diagnostic.js';
import { countMarkdown } from './markdown-amount.js';

export interface MarkdownExcess {
  readonly offset: number;
  readonly length: number;
  readonly message: Text;
  readonly hint: Text;
}

/** `composed` is a whole paper, made of many authored texts by a template: only its nesting and length are looked at. */
export type MarkdownScope = 'authored' | 'composed';

const deepest = 20;
/** Columns before a list item; the parser's time grows with the square of it. */
const farthest = 80;
/** UTF-16 units of one paragraph. */
const longest = 50_000;
/** UTF-16 units of a text; a long statement has some ten thousand. */
const largest = { authored: 1_000_000, composed: 4_000_000 };

/** The first excess; undefined for every text that people write. */
export function findMarkdownExcess(
  text: string,
  scope: MarkdownScope = 'authored',
): MarkdownExcess | undefined {
  if (text.length > largest.composed) return { offset: 0, length: 0, ...tooLarge };
  let containers = 0;
  let paragraph = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(line)![0];
    const depth = marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (/^[ \t>]*:{3,}[ \t]*$/.test(line)) containers = Math.max(0, containers - 1);
    else if (/^[ \t>]*:{3,}[^\s:]/.test(line)) containers += 1;
    const far = depth > 0 && /^[ \t]*/.exec(line)![0].length > farthest;
    const length = Math.min(line.length, 40);
    if (depth > deepest || containers > deepest || far) return { offset: at, length, ...tooDeep };
    const fresh = line.trim() === '' || depth > 0 || /^[ \t]*(?:\||#{1,6}[ \t])/.test(line);
    paragraph = fresh ? line.length : paragraph + line.length;
    if (paragraph > longest) return { offset: at, length, ...tooLong };
    at = end + 1;
  }
  if (text.length > largest[scope]) return { offset: 0, length: 0, ...tooLarge };
  const offset = scope === 'authored' ? countMarkdown(text) : undefined;
  return offset === undefined ? undefined : { offset, length: 0, ...tooMuch };
}

const tooDeep = {
  message: {
    zh: '正文一层套一层，超过 20 层，没有排版',
    en: 'The text is nested deeper than 20 levels; it is not laid out',
  },
  hint: {
    zh: '检查行首的“>”“-”和“:::”，多余的删掉。',
    en: 'Check the signs > - and ::: at the beginning of lines.',
  },
};
const tooLong = {
  message: {
    zh: '这一段正文太长（超过 5 万字），没有排版',
    en: 'A paragraph is longer than fifty thousand characters; it is not laid out',
  },
  hint: { zh: '用空行分成几段。', en: 'Split it by empty lines.' },
};
const tooLarge = {
  message: {
    zh: '正文太长（超过 100 万字），没有排版',
    en: 'The text is longer than a million characters; it is not laid out',
  },
  hint: { zh: '把它分成几个文件。', en: 'Split it into several files.' },
};
const tooMuch = {
  message: {
    zh: '从这里起，正文里的行、表格格子和星号、方括号一类的符号太多，没有排版',
    en: 'From here on the text has too many lines, table cells or signs such as * and [; it is not laid out',
  },
  hint: {
    zh: '多余的符号删掉；内容确实多的，分成几个文件，表格也分开。',
    en: 'Delete what is not needed, or split the text and its tables into several files.',
  },
};
