/** Reads a day as laws write it: 2026年8月15日, ２０２６年８月１５日, 一九九四年一月一日, 二○○五年十月一日. */
import { readChineseNumeral } from '../read-chinese-numeral.js';

export interface ChineseDate {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly length: number;
}

const s = '[\\s\\u3000]{0,3}';
const figures = new RegExp(`^([12]\\d{3})${s}年${s}(\\d{1,2})${s}月${s}(\\d{1,2})${s}日?`);
const han =
  /^([一二][零〇○0Oo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

/** The date at the very start of `text`, which is NFKC-normal. */
export function readChineseDate(text: string): ChineseDate | undefined {
  const plain = figures.exec(text);
  if (plain) return build(plain[0].length, Number(plain[1]), Number(plain[2]), Number(plain[3]));
  const written = han.exec(text);
  if (!written) return undefined;
  const year = readChineseNumeral(written[1]!.replaceAll(/[○0Oo]/g, '〇'));
  return build(written[0].length, year, readChineseNumeral(written[2]!), readChineseNumeral(written[3]!));
}

function build(length: number, year = 0, month = 0, day = 0): ChineseDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { date: date.toISOString().slice(0, 10), length };
}
