/** Finds the agency that stands before a document number or 令, looking backwards. */
import type { CitationDefect } from '../citation.js';

const han = /[\u3400-\u4dbf\u4e00-\u9fff]/;
const blank = /[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]/;
const longest = 30;
/** Words of the sentence around it, after the last of which the agency begins. */
const lead =
  /.*(?:[按依]照|[根依]据|遵照|贯彻|落实|执行|印发|转发|下发|发布|公布|通知|意见|文件|决定|办法|规定|精神|以及|或者|参见|参照|如下|[的及与以见由按])(?=.)/su;
/** 和 joins two numbers, but begins 和政发 (和政县) too: cut only after something. */
const conjunction = /^.*(?<!共|^)[和或](?=.)/su;
const joins = /[\u4e00-\u9fff》）)][ \t\u00a0\u3000]?$/;
const calendar = /^[日月年号次起]+/u;

export interface Agency {
  readonly name: string;
  readonly start: number;
  readonly defects: readonly CitationDefect[];
}

/** The agency that ends at `end`; a blank within it (武 政) is a defect. Looks back over 30 characters at most. */
export function findAgency(text: string, end: number, floor: number): Agency | undefined {
  const defects: CitationDefect[] = [];
  let start = end;
  while (start > floor && end - start < longest) {
    const character = text[start - 1]!;
    if (han.test(character)) start -= 1;
    else if (blank.test(character) && (start === end || isTorn(text, start, floor))) {
      defects.unshift({ code: 'space-inside', start: start - 1, end: start, correction: '' });
      start -= 1;
    } else break;
  }
  const run = text.slice(start, end);
  let cut = lead.exec(run)?.[0].length ?? 0;
  const after = run.slice(cut);
  if (cut === 0 && /[\d０-９]/.test(text[start - 1] ?? '')) {
    cut += calendar.exec(after)?.[0].length ?? 0;
  }
  const joined = conjunction.exec(run.slice(cut));
  if (joined) cut += joined[0].length;
  else if (/[和或]/.test(run[cut] ?? '') && joins.test(text.slice(Math.max(0, start + cut - 3), start + cut)))
    cut += 1;
  const name = [...run.slice(cut)].filter((character) => !blank.test(character)).join('');
  if (name === '') return undefined;
  let begin = start + cut;
  while (begin < end && blank.test(text[begin]!)) begin += 1;
  return { name, start: begin, defects: defects.filter((defect) => defect.start >= begin) };
}

/** One single Hanzi before the blank, with a boundary before it: 武 政〔2005〕. */
function isTorn(text: string, at: number, floor: number): boolean {
  const single = at - 2;
  if (single < floor || !han.test(text[single] ?? '') || /[和及与或见按]/.test(text[single]!)) return false;
  return single === floor || !han.test(text[single - 1] ?? '');
}
