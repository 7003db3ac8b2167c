/** Reads one number of an article, paragraph, item or sub-item, with its brackets. */
import type { CitationDefect } from '../citation.js';
import { printChineseNumeral } from '../print-chinese-numeral.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';
import { matchAt } from './match-at.js';
import { skipSpace } from './skip-space.js';

export interface ReadNumeral {
  readonly value: number;
  readonly end: number;
  readonly bracketed: boolean;
  /** Figures are the form of 目 and a defect elsewhere. */
  readonly form: 'chinese' | 'figures' | 'wide-figures';
  readonly start: number;
  readonly defects: readonly CitationDefect[];
}

const chinese = /[零〇一二三四五六七八九十百千]{1,9}/y;
const arabic = /[1-9]\d{0,3}/y;
const wide = /[１-９][０-９]{0,3}/y;
const dash = /[—–－―ー-]{1,2}/y;

/** A numeral at `at`, bracketed or bare. `(—)` is read as （一）. */
export function readNumeral(text: string, at: number): ReadNumeral | undefined {
  const defects: CitationDefect[] = [];
  const bracketed = text[at] === '（' || text[at] === '(';
  let position = bracketed ? skipSpace(text, at + 1, defects) : at;
  if (text[at] === '(')
    defects.unshift({ code: 'half-width-bracket', start: at, end: at + 1, correction: '（' });
  const start = position;
  const digits = digitsAt(text, position, bracketed, defects);
  if (!digits) return undefined;
  position = digits.end;
  if (bracketed) {
    position = skipSpace(text, position, defects);
    const close = text[position];
    if (close !== '）' && close !== ')') return undefined;
    if (close === ')')
      defects.push({ code: 'half-width-bracket', start: position, end: position + 1, correction: '）' });
    position += 1;
  }
  return { value: digits.value, end: position, bracketed, form: digits.form, start, defects };
}

function digitsAt(text: string, at: number, bracketed: boolean, defects: CitationDefect[]) {
  const han = matchAt(chinese, text, at)?.[0];
  if (han !== undefined) {
    const value = readChineseNumeral(han);
    if (value === undefined) return undefined;
    const correction = printChineseNumeral(value);
    const end = at + han.length;
    if (correction !== han) defects.push({ code: 'numeral-form', start: at, end, correction });
    return { value, end, form: 'chinese' as const };
  }
  const figures = matchAt(arabic, text, at)?.[0];
  if (figures !== undefined) {
    return { value: Number(figures), end: at + figures.length, form: 'figures' as const };
  }
  const wideFigures = matchAt(wide, text, at)?.[0];
  if (wideFigures !== undefined) {
    const value = Number(wideFigures.normalize('NFKC'));
    return { value, end: at + wideFigures.length, form: 'wide-figures' as const };
  }
  const stroke = bracketed ? matchAt(dash, text, at)?.[0] : undefined;
  if (stroke === undefined) return undefined;
  const end = at + stroke.length;
  defects.push({ code: 'dash-for-one', start: at, end, correction: '一' });
  return { value: 1, end, form: 'chinese' as const };
}
