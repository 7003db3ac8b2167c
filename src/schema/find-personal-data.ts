/** Identity card numbers and mobile numbers in a text, however they are spaced. */
import type { Text } from '../diagnostics/diagnostic.js';

export interface PersonalDatum {
  readonly offset: number;
  readonly length: number;
  readonly what: Text;
}

/* GB 11643-1999: region of six digits, date of birth, three digits, check character. */
const digit = '[ -]?\\d';
const identityCard = new RegExp(
  `(?<![0-9A-Za-z])[1-9]${digit.repeat(5)}[ -]?(?:1[ -]?9|2[ -]?0)${digit.repeat(2)}[ -]?(?:0${digit}|1[ -]?[0-2])` +
    `[ -]?(?:0[ -]?[1-9]|[12]${digit}|3[ -]?[01])${digit.repeat(3)}[ -]?[0-9Xx](?![0-9A-Za-z])`,
  'g',
);
const mobile = /(?<![0-9A-Za-z.〔-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z号])/g;

const identityCardName = { zh: '公民身份号码', en: 'identity card number' };
const mobileName = { zh: '手机号码', en: 'mobile number' };

/** Full-width and Chinese digits count as digits. `phones` false leaves mobile numbers alone. */
export function findPersonalData(text: string, phones: boolean): PersonalDatum[] {
  if (!/[\d０-９〇零一二三四五六七八九]/.test(text)) return [];
  const plain = text.replaceAll(/[０-９Ｘｘ－　〇零一二三四五六七八九]/g, plainDigit);
  const cards = [...plain.matchAll(identityCard)].map((match) => datum(match, identityCardName));
  const numbers = phones ? [...plain.matchAll(mobile)].map((match) => datum(match, mobileName)) : [];
  return [...cards, ...numbers].sort((a, b) => a.offset - b.offset);
}

function datum(match: RegExpMatchArray, what: Text): PersonalDatum {
  return { offset: match.index ?? 0, length: match[0].length, what };
}

function plainDigit(sign: string): string {
  if (sign === '\u3000') return ' ';
  const chinese = '零一二三四五六七八九'.indexOf(sign);
  if (sign === '〇') return '0';
  return chinese >= 0 ? String(chinese) : sign.normalize('NFKC');
}
