/** Reads a document number: 国办发〔2005〕37号 with every slip that occurs, and orders 国务院令第825号. */
import type { CitationDefect, DocumentNumber } from '../citation.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';
import { findAgency } from './find-agency.js';
import { matchAt } from './match-at.js';
import { skipWrap } from './skip-space.js';

export interface ReadDocumentNumber {
  readonly documentNumber: DocumentNumber;
  readonly start: number;
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

const opening = /[〔[［(（【﹝〈<{]/y;
const closing = /[〕\]］)）】﹞〉>}]/y;
const fullYear = /(?:19|20)\d{2}/y;
const wideYear = /(?:１９|２０)[０-９]{2}/y;
const shortYear = /\d{2}(?!\d)/y;
const maskedYear = /(?:\d{0,3}[*＊]{1,4}\d{0,2})/y;
const hanYear = /[一二][九〇零○][〇零○一二三四五六七八九]{2}/y;
const serial = /\d{1,6}|[０-９]{1,6}/y;
const maskedSerial = /\d{0,4}[*＊]{1,4}/y;

/** A number whose year bracket opens at `at`; its agency is looked for backwards, not beyond `floor`. */
export function readDocumentNumber(text: string, at: number, floor: number): ReadDocumentNumber | undefined {
  const open = matchAt(opening, text, at)?.[0];
  if (open === undefined) return undefined;
  const defects: CitationDefect[] = [];
  const round = open === '(' || open === '（' || open === '<' || open === '〈' || open === '{';
  let position = skipWrap(text, at + 1, defects);
  const year = readYear(text, position, round, defects);
  if (!year) return undefined;
  position = skipWrap(text, year.end, defects);
  const close = matchAt(closing, text, position)?.[0];
  if (close === undefined) return undefined;
  if (open !== '〔') defects.push({ code: 'wrong-number-bracket', start: at, end: at + 1, correction: '〔' });
  if (close !== '〕') {
    defects.push({ code: 'wrong-number-bracket', start: position, end: position + 1, correction: '〕' });
  }
  position = skipWrap(text, position + 1, defects);
  if (text[position] === '第') {
    defects.push({ code: 'ordinal-before-number', start: position, end: position + 1, correction: '' });
    position = skipWrap(text, position + 1, defects);
  }
  const number = readSerial(text, position, defects);
  if (!number) return undefined;
  const spaces: CitationDefect[] = [];
  const word = skipWrap(text, number.end, spaces);
  if (text[word] === '号' && text[word + 1] !== '楼') {
    position = word + 1;
    defects.push(...spaces);
  } else {
    if (round || year.value === undefined) return undefined;
    position = number.end;
    defects.push({ code: 'missing-number-word', start: position, end: position, correction: '号' });
  }
  const agency = findAgency(text, at, floor);
  if (!agency) return undefined;
  const documentNumber: DocumentNumber = {
    agency: agency.name,
    number: number.value,
    ...(year.value === undefined ? {} : { year: year.value }),
  };
  return { documentNumber, start: agency.start, end: position, defects: [...agency.defects, ...defects] };
}

function readYear(text: string, at: number, round: boolean, defects: CitationDefect[]) {
  const full = matchAt(fullYear, text, at)?.[0];
  if (full !== undefined && !/[\d*＊]/.test(text[at + 4] ?? '')) return { value: Number(full), end: at + 4 };
  const odd = (matchAt(wideYear, text, at) ?? matchAt(hanYear, text, at))?.[0];
  if (odd !== undefined) {
    const plain = odd.normalize('NFKC').replaceAll('○', '〇');
    const value = /\d/.test(plain) ? Number(plain) : (readChineseNumeral(plain) ?? 0);
    const code = /\d/.test(plain) ? 'full-width-digit' : 'numeral-form';
    defects.push({ code, start: at, end: at + 4, correction: String(value) });
    return { value, end: at + 4 };
  }
  const masked = matchAt(maskedYear, text, at)?.[0];
  if (masked !== undefined) {
    defects.push({ code: 'masked-number', start: at, end: at + masked.length });
    return { value: undefined, end: at + masked.length };
  }
  const short = round ? undefined : matchAt(shortYear, text, at)?.[0];
  if (short === undefined) return undefined;
  // No organ of the People's Republic numbered documents before October 1949, so the century is certain.
  const value = Number(short) >= 49 ? 1900 + Number(short) : 2000 + Number(short);
  defects.push({ code: 'two-digit-year', start: at, end: at + 2, correction: String(value) });
  return { value, end: at + 2 };
}

function readSerial(text: string, at: number, defects: CitationDefect[]) {
  const masked = matchAt(maskedSerial, text, at)?.[0];
  if (masked !== undefined) return undefined;
  const figures = matchAt(serial, text, at)?.[0];
  if (figures === undefined) return undefined;
  const end = at + figures.length;
  const value = Number(figures.normalize('NFKC'));
  if (value === 0) return undefined;
  if (String(value).length !== figures.length) {
    defects.push({ code: 'leading-zero', start: at, end, correction: String(value) });
  } else if (String(value) !== figures) {
    defects.push({ code: 'full-width-digit', start: at, end, correction: String(value) });
  }
  return { value, end };
}
