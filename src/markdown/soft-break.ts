/** Line ends inside a paragraph: between Chinese characters they vanish, between Latin words they are a space. */

/** Hanzi, full-width forms, Chinese punctuation, and the tokens of bound values. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\uFDD0-\uFDEF]/u;

export function joinSoftBreaks(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/[ \t]*\n[ \t]*/g, (_, offset: number) => {
    const before = text.slice(0, offset).match(/.$/su)?.[0] ?? '';
    const after = text.slice(offset).trimStart().match(/^./su)?.[0] ?? '';
    return WIDE.test(before) || WIDE.test(after) ? '' : ' ';
  });
}
