/** Tells what one line of a law text is by itself, before its neighbours are looked at. */
import type { ArticleNumber } from '../citation.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';

export type Line = { readonly line: number; readonly text: string } & (
  | { readonly kind: 'heading'; readonly unit: string | undefined; readonly number: number | undefined }
  /** `spaced`: white space, as the format has it, parts the number from the text. */
  | {
      readonly kind: 'article';
      readonly number: ArticleNumber;
      readonly rest: string;
      readonly spaced: boolean;
      /** It shares its line with others, so that its paragraphs cannot be told apart. */
      readonly unsure?: boolean;
    }
  | {
      readonly kind: 'item';
      readonly number: number;
      readonly rest: string;
      readonly style: '（一）' | '一、';
    }
  | { readonly kind: 'subitem'; readonly number: number; readonly rest: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'annex' }
  | { readonly kind: 'text' }
);

const han = '[一二三四五六七八九十百千零〇]';
const edge = /[\s\u00a0\u200b-\u200d\u3000\ufeff\ue000-\uf8ff]/;
const gap = /^[\s\u00a0\u3000\u200b]+/;
const article =
  /^第[\s\u3000]{0,2}([一二三四五六七八九十百千零〇—－─\-\d０-９][一二三四五六七八九十百千零〇—－─\-\d０-９\s\u3000]{0,11})条(?![件例款])(?:[\s\u3000]?之[\s\u3000]?([一二三四五六七八九十]{1,3})(?![般切些样致]))?/;
const division = new RegExp(
  `^第[\\s\\u3000]?(${han}{1,6}|\\d{1,3})[\\s\\u3000]?(分编|编|章|节)(?:[\\s\\u3000]+|$)(.*)$`,
);
const divisionTight = new RegExp(`^第(${han}{1,6}|\\d{1,3})(分编|编|章|节)(.*)$`);
const item = new RegExp(`^[（(][\\s\\u3000]?(${han}{1,4}|[—－─-])[\\s\\u3000]?[）)][\\s\\u3000]?`);
const bareItem = new RegExp(`^(${han}{1,3})[、．.][\\s\\u3000]?`);
const subitem =
  /^(?:(\d{1,3}|[０-９]{1,3})[\s\u3000]?(?:[．、]|\.(?!\d))|[（(](\d{1,3}|[０-９]{1,3})[）)]|([①-⑳]))[\s\u3000]?/;
const annex =
  /^附[\s\u3000]{0,2}(?:[：:]|(?:件|表|图|录|注|页|则表)[\s\u3000]*(?:[一二三四五六七八九十\d０-９]{0,3})(?:[：:、\s\u3000]|$|[（(])|[件表][一二三四五六七八九十\d])/;

/** The line without the white space, zero-width and private-use characters at its ends; undefined when empty. */
export function classifyLine(raw: string, line: number): Line | undefined {
  let text = trimEdges(raw).replace(/^\*\*(.*?)\*\*/, '$1');
  if (text === '' || text.startsWith('<!--')) return undefined;
  if (text.startsWith('|')) {
    const cells = text.split('|').filter((cell) => trimEdges(cell) !== '');
    const only = cells.length === 1 ? trimEdges(cells[0]!) : '';
    // Some texts stand in a table of one column; their rows are their lines.
    if (!article.test(only) && !division.test(only)) return { kind: 'table', line, text };
    text = only;
  }
  const mark = /^#{1,6}[\s\u3000]*/.exec(text)?.[0];
  if (mark !== undefined) return classifyHeading(text.slice(mark.length), line);
  return classifyBody(text, line);
}

/** In one pass: an expression for the end would read a long blank stretch again from each of its characters. */
function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && edge.test(text[start]!)) start += 1;
  while (end > start && edge.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

function classifyHeading(text: string, line: number): Line | undefined {
  if (text === '') return undefined;
  const body = classifyBody(text, line);
  if (body.kind === 'article' || body.kind === 'heading') return body;
  if (annex.test(text) && !/^附[\s\u3000]*则/.test(text)) return { kind: 'annex', line, text };
  const tight = divisionTight.exec(text);
  const number = tight ? readNumber(tight[1]!) : undefined;
  return { kind: 'heading', unit: tight?.[2], number, line, text };
}

function classifyBody(text: string, line: number): Line {
  const head = article.exec(text);
  if (head) {
    const number = readNumber(head[1]!.replace(/[—－─-]/g, '一').replace(/[\s\u3000]/g, ''));
    if (number !== undefined) {
      const insert = head[2] === undefined ? undefined : readChineseNumeral(head[2]);
      const behind = text.slice(head[0].length);
      const rest = behind.replace(gap, '');
      const full: ArticleNumber = insert === undefined ? { number } : { number, insert };
      return { kind: 'article', number: full, rest, spaced: rest !== behind || rest === '', line, text };
    }
  }
  const bare = division.exec(text);
  if (bare && !/[。；，]/.test(bare[3]!) && text.length <= 40) {
    return { kind: 'heading', unit: bare[2], number: readNumber(bare[1]!), line, text };
  }
  if (annex.test(text)) return { kind: 'annex', line, text };
  const listed = item.exec(text);
  if (listed) {
    const number = /[—－─-]/.test(listed[1]!) ? 1 : readChineseNumeral(listed[1]!);
    if (number !== undefined) {
      return { kind: 'item', number, rest: text.slice(listed[0].length), style: '（一）', line, text };
    }
  }
  const plain = bareItem.exec(text);
  const plainNumber = plain && readChineseNumeral(plain[1]!);
  if (plain && plainNumber) {
    return {
      kind: 'item',
      number: plainNumber,
      rest: text.slice(plain[0].length),
      style: '一、',
      line,
      text,
    };
  }
  const low = subitem.exec(text);
  if (low) {
    const circled = low[3] === undefined ? undefined : low[3].codePointAt(0)! - 0x245f;
    const number = circled ?? readNumber((low[1] ?? low[2])!);
    if (number !== undefined) return { kind: 'subitem', number, rest: text.slice(low[0].length), line, text };
  }
  return { kind: 'text', line, text };
}

function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain) > 0 ? Number(plain) : undefined;
  return readChineseNumeral(plain);
}
