/** Tells a cited place from the own heading of a law text and from the ordinary words 第二项工作, 第一条措施. */
import type { Citation } from '../citation.js';
import { matchAt } from './match-at.js';

/** What may follow a bare 第二项 or 第一款 that cites. */
const citing =
  /$|规定|所[列述称规指]|情形|行为|中|内|的|为|除|以|另|列|关于|对|[，。；：、,;:）)」』”"》]|等|罪|修改|改为|作为|相应|删去|或|和|及|与|至|处/y;
const headingMark = /[ \t\u3000>*#_-]/;

/**
 * 第三条 at the head of a line that does not go on like a citation: the heading of an article, as laws write it
 * (a space follows), or as copies without spaces have it (第二条本省行政区域内…).
 */
export function isOwnHeading(text: string, citation: Pick<Citation, 'start' | 'end' | 'units'>): boolean {
  const [only, ...more] = citation.units;
  if (!only?.from.article || only.to || more.length > 0) return false;
  let at = citation.start - 1;
  while (at >= 0 && citation.start - at < 12 && headingMark.test(text[at]!)) at -= 1;
  if (at >= 0 && text[at] !== '\n' && text[at] !== '\r') return false;
  if (only.from.paragraph !== undefined || only.from.item !== undefined) return false;
  if (citation.end === text.length) return false;
  return !/^(?:规定|所|的规定|中|或|和|及|与|至|，|、|；|。|）)/.test(
    text.slice(citation.end, citation.end + 3),
  );
}

/** 第二项工作, 第一款车型: a bare 款, 项 or 目 that nothing around it makes a citation. */
export function isOrdinaryWord(text: string, citation: Pick<Citation, 'start' | 'end' | 'units'>): boolean {
  const first = citation.units[0]!.from;
  if (first.article || citation.units.length > 1 || citation.units[0]!.to) return false;
  if (first.paragraph !== undefined && first.item !== undefined) return false;
  if (first.item !== undefined && /[（(]/.test(text[citation.start + 1] ?? '')) return false;
  return matchAt(citing, text, citation.end) === undefined;
}
