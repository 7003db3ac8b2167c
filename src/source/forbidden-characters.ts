/** Characters that content may not hold, or that deserve a look: what they are called, and where they stand. */
import type { Severity, Text } from '../diagnostics/diagnostic.js';

export interface CharacterFinding {
  readonly offset: number;
  readonly length: number;
  readonly severity: Severity;
  readonly rule: 'forbidden-character' | 'invisible-character' | 'private-use-character';
  readonly name: Text;
}

type Class = Omit<CharacterFinding, 'offset' | 'length'>;

/*
 * Noncharacters mark template sites in the composed Markdown, so content must not hold them. Controls cannot
 * stand in XML 1.0, thus in no DOCX. Bidi controls can make a text read otherwise than it is stored.
 */
const suspects =
  /\r(?!\n)|[\p{NChar}\p{Cs}\p{Co}\p{Bidi_C}\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200d\u2028\u2029\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** All of them in a text, in order. */
export function findForbiddenCharacters(text: string): CharacterFinding[] {
  const found: CharacterFinding[] = [];
  for (const match of text.matchAll(suspects)) {
    const kind = classify(match[0].codePointAt(0)!, text, match.index, match[0].length);
    if (kind) found.push({ ...kind, offset: match.index, length: match[0].length });
  }
  return found;
}

/** The text with every forbidden character replaced, unit for unit, so that all offsets stay. */
export function replaceForbiddenCharacters(text: string): string {
  return text.replaceAll(suspects, (sign, offset: number) =>
    classify(sign.codePointAt(0)!, text, offset, sign.length)?.rule === 'forbidden-character'
      ? '\ufffd'.repeat(sign.length)
      : sign,
  );
}

function classify(code: number, text: string, at: number, length: number): Class | undefined {
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef))
    return forbidden('非字符（Unicode 保留位）', 'noncharacter', code);
  if (code >= 0xd800 && code <= 0xdfff) return forbidden('残缺的字', 'lone surrogate', code);
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return forbidden('控制字符', 'control character', code);
  if (code === 0x2028 || code === 0x2029) return forbidden('特殊换行符', 'line separator', code);
  if (code === 0x61c || code === 0x200e || code === 0x200f || between(code, 0x202a, 0x202e))
    return forbidden('改变文字方向的字符', 'bidirectional control', code);
  if (between(code, 0x2066, 0x2069)) return forbidden('改变文字方向的字符', 'bidirectional control', code);
  if (between(code, 0xe000, 0xf8ff) || between(code, 0xf0000, 0x10fffd))
    return {
      rule: 'private-use-character',
      severity: 'warning',
      name: named('自造字（私用区字符）', 'private-use character', code),
    };
  // A joiner is part of emoji and of several scripts; between other characters it is an accident of pasting.
  if ((code === 0x200c || code === 0x200d) && joins(text, at, length)) return undefined;
  return {
    rule: 'invisible-character',
    severity: 'error',
    name: named('看不见的字符', 'invisible character', code),
  };
}

function joins(text: string, at: number, length: number): boolean {
  const before = text
    .slice(Math.max(0, at - 8), at)
    .match(/(?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*|\p{M}|\p{L})$/u)?.[0];
  const after = text
    .slice(at + length, at + length + 8)
    .match(/^(?:\p{Extended_Pictographic}|\p{M}|\p{L})/u)?.[0];
  return before !== undefined && after !== undefined && !/[\p{sc=Han}\p{sc=Latin}]/u.test(before + after);
}

const between = (code: number, low: number, high: number) => code >= low && code <= high;
const named = (zh: string, en: string, code: number): Text => {
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { zh: `${zh}（${point}）`, en: `${en} (${point})` };
};
const forbidden = (zh: string, en: string, code: number): Class => ({
  rule: 'forbidden-character',
  severity: 'error',
  name: named(zh, en, code),
});
