/**
 * Tokens with their number. Markdown may order or repeat parts of a text (labels, identifiers), so each token is told
 * apart before parsing: U+FDD0, then four digits of base 31 out of the noncharacters U+FDD1 to U+FDEF.
 */
import { TOKEN } from './tree.js';

const DIGITS = 4;
const ZERO = 0xfdd1;
const BASE = 31;

/** How many values one text can hold. */
export const MOST_VALUES = BASE ** DIGITS;

/** One token with its number; global, so use it with `split`, `matchAll` and `replace` only. */
export const NUMBERED = new RegExp(`${TOKEN}([\\uFDD1-\\uFDEF]{${DIGITS}})`, 'g');

/** Numbers the tokens of a text in order. */
export function numberTokens(text: string): string {
  let count = 0;
  return text.replaceAll(TOKEN, () => TOKEN + encode(count++));
}

/** The number behind the digits that `NUMBERED` captures. */
export function decode(digits: string): number {
  let number = 0;
  for (let i = 0; i < digits.length; i++) number = number * BASE + digits.charCodeAt(i) - ZERO;
  return number;
}

function encode(number: number): string {
  let digits = '';
  for (let rest = number, i = 0; i < DIGITS; i++, rest = Math.floor(rest / BASE))
    digits = String.fromCharCode(ZERO + (rest % BASE)) + digits;
  return digits;
}
