/** Reads one level of a cited unit: 第二十条之一, 第一款, 第（一）、（二）两项, 第一至三条, 第1目. */
import type { ArticleNumber, CitationDefect } from '../citation.js';
import { printChineseNumeral } from '../print-chinese-numeral.js';
import { readChineseNumeral } from '../read-chinese-numeral.js';
import { matchAt } from './match-at.js';
import { type ReadNumeral, readNumeral } from './read-numeral.js';
import { skipSpace } from './skip-space.js';

export type Level = 'article' | 'paragraph' | 'item' | 'subitem';

export interface NumberedPart {
  readonly number: ArticleNumber;
  /** How it joins the number before it under the same unit word. */
  readonly by: '' | 'list' | 'range';
}

interface JoinedNumeral {
  readonly numeral: ReadNumeral;
  readonly by: NumberedPart['by'];
  /** Whether 第 stands before it. */
  readonly ordinal: boolean;
}

export interface UnitPart {
  readonly level: Level;
  readonly numbers: readonly NumberedPart[];
  readonly end: number;
  readonly defects: readonly CitationDefect[];
}

const levelOf: Readonly<Record<string, Level>> = {
  条: 'article',
  款: 'paragraph',
  项: 'item',
  目: 'subitem',
};
/** Words that only begin like a unit: 第一条件, 第二款项, 第三项目, 第四目标. */
const notUnit: Readonly<Record<string, RegExp>> = {
  条: /[件例线款目理纹形]/y,
  款: /[项式]/y,
  项: /[目链圈]/y,
  目: /[标录前]|的(?!规定)/y,
};
const inserted = /之([一二三四五六七八九十]{1,3})(?![般切些样致定律])/y;
const listSign = /[、,，]|和|及|或者|或/y;
const rangeSign = /至|到|[-—–~～－]{1,2}/y;
const count = /[两二三四五六七八九十]/y;

/** A bound, so that a run of numbers without a unit word is not read again and again. */
const most = 40;

/** A part at `at`. Without 第 only where the caller has seen a range or a list before it. */
export function readUnitPart(text: string, at: number, needsOrdinal: boolean): UnitPart | undefined {
  const defects: CitationDefect[] = [];
  let position = at;
  if (text[at] === '第') position = skipSpace(text, at + 1, defects);
  else if (needsOrdinal) return undefined;
  else defects.push({ code: 'missing-ordinal', start: at, end: at, correction: '第' });

  const read: JoinedNumeral[] = [];
  const first = readNumeral(text, position);
  if (!first) return undefined;
  read.push({ numeral: first, by: '', ordinal: true });
  defects.push(...first.defects);
  position = first.end;
  for (let next = readNext(text, position); next && read.length < most; next = readNext(text, position)) {
    read.push(next);
    defects.push(...next.defects);
    position = next.numeral.end;
  }
  position = skipSpace(text, position, defects);
  let level = levelOf[text[position] ?? ''];
  if (!level && read.length > 1 && levelOf[text[position + 1] ?? '']) {
    const number = matchAt(count, text, position)?.[0];
    if (number === undefined) return undefined;
    if ((readChineseNumeral(number.replace('两', '二')) ?? 0) !== read.length) {
      defects.push({ code: 'count-mismatch', start: position, end: position + 1 });
    }
    position += 1;
    level = levelOf[text[position] ?? ''];
  }
  if (!level || matchAt(notUnit[text[position]!]!, text, position + 1)) return undefined;
  defects.push(...formDefects(level, text[position]!, read));
  position += 1;
  const insert = level === 'article' ? matchAt(inserted, text, position) : undefined;
  const insertNumber = insert && readChineseNumeral(insert[1]!);
  if (insert && insertNumber !== undefined) position += insert[0].length;
  const numbers = read.map(({ numeral, by }, index) => ({
    number:
      index === read.length - 1 && insertNumber !== undefined
        ? { number: numeral.value, insert: insertNumber }
        : { number: numeral.value },
    by,
  }));
  return { level, numbers, end: position, defects };
}

/** 、（二） after （一）: another number under the same unit word. */
function readNext(text: string, at: number) {
  const sign = matchAt(listSign, text, at) ?? matchAt(rangeSign, text, at);
  const defects: CitationDefect[] = [];
  const adjacent = !sign && text[at - 1] === '）' && text[at] === '（';
  if (!sign && !adjacent) return undefined;
  let start = skipSpace(text, at + (sign?.[0].length ?? 0), defects);
  const ordinal = text[start] === '第';
  if (ordinal) start = skipSpace(text, start + 1, defects);
  const numeral = readNumeral(text, start);
  if (!numeral) return undefined;
  const range = sign !== undefined && matchAt(rangeSign, text, at) !== undefined;
  if (range && sign[0] !== '至') {
    defects.push({ code: 'range-sign', start: at, end: at + sign[0].length, correction: '至' });
  }
  if (sign?.[0] === ',') defects.push({ code: 'half-width-comma', start: at, end: at + 1, correction: '、' });
  const by = range ? ('range' as const) : ('list' as const);
  return { numeral, by, ordinal, defects: [...defects, ...numeral.defects] };
}

/** What only the unit word, read last, can tell: brackets and figures belong to some levels alone. */
function formDefects(level: Level, word: string, read: readonly JoinedNumeral[]): CitationDefect[] {
  const found: CitationDefect[] = [];
  for (const [index, { numeral, ordinal }] of read.entries()) {
    const { value, start, form, bracketed, end } = numeral;
    const close = bracketed ? end - 1 : end;
    if (form !== 'chinese' && level !== 'subitem') {
      found.push({ code: 'arabic-numeral', start, end: close, correction: printChineseNumeral(value) });
    } else if (form === 'wide-figures') {
      found.push({ code: 'full-width-digit', start, end: close, correction: String(value) });
    }
    if (bracketed && level !== 'item') found.push({ code: 'bracketed-unit', start: start - 1, end });
    if (bracketed) continue;
    if (index < read.length - 1) {
      found.push({ code: 'shared-unit-word', start: close, end: close, correction: word });
    }
    if (!ordinal) found.push({ code: 'shared-unit-word', start, end: start, correction: '第' });
  }
  return found;
}
