/** Reads an order: 国务院令第825号, 中华人民共和国主席令第七十号, 商务部令2019年第2号, and 国务院第825号令. */
import type { CitationDefect } from '../citation.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';
import { findAgency } from './find-agency.js';
import { matchAt } from './match-at.js';
import type { ReadDocumentNumber } from './read-document-number.js';

const b = '[ \\t\\u00a0\\u3000]{0,3}';
const figure = '(\\d{1,5}|[０-９]{1,5}|[一二三四五六七八九十百千零〇]{1,9})';
const order = new RegExp(`令${b}(?:((?:19|20)\\d{2})${b}年)?${b}(第?)${b}${figure}${b}号`, 'y');
const turned = new RegExp(`第${b}${figure}${b}号${b}令`, 'y');
/** 命令, 政令, 法令, 责令 … are no orders of an agency. */
const otherWord = /[命政法责指司禁口律勒下]$/u;

/** An order whose 令 (or 第, in the turned form) stands at `at`. */
export function readOrder(text: string, at: number, floor: number): ReadDocumentNumber | undefined {
  const straight = matchAt(order, text, at);
  const found = straight ?? matchAt(turned, text, at);
  if (!found) return undefined;
  const agency = findAgency(text, at, floor);
  if (!agency || otherWord.test(agency.name)) return undefined;
  const [year, figures] = straight ? [straight[1], straight[3]!] : [undefined, found[1]!];
  const plain = figures.normalize('NFKC');
  const number = /^\d/.test(plain) ? Number(plain) : readChineseNumeral(plain);
  if (number === undefined || number === 0) return undefined;
  const end = at + found[0].length;
  const defects: CitationDefect[] = [...agency.defects];
  if (straight) defects.push(...formDefects(found[0], at, figures, number));
  else defects.push({ code: 'order-word-order', start: at, end, correction: `令第${plain}号` });
  const documentNumber = {
    agency: agency.name,
    number,
    order: true,
    ...(year ? { year: Number(year) } : {}),
  };
  return { documentNumber, start: agency.start, end, defects };
}

function formDefects(read: string, at: number, figures: string, number: number): CitationDefect[] {
  const defects: CitationDefect[] = [];
  for (const blank of read.matchAll(/[ \t\u00a0\u3000]+/g)) {
    const start = at + blank.index;
    defects.push({ code: 'space-inside', start, end: start + blank[0].length, correction: '' });
  }
  const start = at + read.lastIndexOf(figures);
  const end = start + figures.length;
  if (/^[0０]/.test(figures)) defects.push({ code: 'leading-zero', start, end, correction: String(number) });
  else if (/[０-９]/.test(figures))
    defects.push({ code: 'full-width-digit', start, end, correction: String(number) });
  return defects;
}
