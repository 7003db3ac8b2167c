/** Parts items that a text runs together in one line: …下列情形之一的：（一）…；（二）…。 */
import { printChineseNumeral } from '../print-chinese-numeral.js';
import type { LawParagraph } from './law-text.js';

/** The paragraph with its items when at least （一） and （二） follow a colon in their order; else undefined. */
export function splitInlineItems(text: string): Omit<LawParagraph, 'line'> | undefined {
  const first = /[：:][\s\u3000]*(?=[（(]一[）)])/.exec(text);
  if (!first) return undefined;
  const items: { number: number; text: string; subitems: [] }[] = [];
  let at = first.index + first[0].length;
  for (let number = 1; ; number += 1) {
    const mark = printChineseNumeral(number).length + 2;
    const next = printChineseNumeral(number + 1);
    const ahead = [`（${next}）`, `(${next})`]
      .map((sign) => text.indexOf(sign, at + mark))
      .filter((one) => one >= 0);
    const end = ahead.length > 0 ? Math.min(...ahead) : text.length;
    items.push({ number, text: text.slice(at + mark, end).trim(), subitems: [] });
    if (end === text.length) break;
    at = end;
  }
  return items.length < 2 ? undefined : { text: text.slice(0, first.index + 1), items };
}
