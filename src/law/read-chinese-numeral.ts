/** Reads a Chinese numeral of the kind that counts articles. */

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 千: 1000, 百: 100, 十: 10 };

/**
 * 一百零一 -> 101, 十二 -> 12; also the loose forms 一百一, 二〇一, 一百〇一, 一十二.
 * Undefined for what is no number from 1 to 9999.
 */
export function readChineseNumeral(text: string): number | undefined {
  if (text === '' || text.length > 9) return undefined;
  const plain = text.replaceAll('〇', '零');
  if (plain.length > 1 && !/[千百十]/.test(plain)) return inRange(positional(plain));
  let total = 0;
  let digit: number | undefined;
  let lowest = 10_000;
  for (const [at, character] of [...plain].entries()) {
    const power = powers[character];
    if (power === undefined) {
      const value = digits.indexOf(character);
      if (value < 0 || (digit !== undefined && digit !== 0)) return undefined;
      digit = value;
      continue;
    }
    if (power >= lowest || (digit === undefined && (power !== 10 || (at > 0 && lowest === 10))))
      return undefined;
    if (digit === 0 && power !== 10) return undefined;
    total += (digit || 1) * power;
    lowest = power;
    digit = undefined;
  }
  return inRange(total + (digit ?? 0));
}

function positional(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

function inRange(value: number | undefined): number | undefined {
  return value !== undefined && value >= 1 && value <= 9999 ? value : undefined;
}
