/** Identity card, mobile and bank card numbers in a text, however they are spaced. */
import type { Text } from '../diagnostics/diagnostic.js';

export interface PersonalDatum {
  readonly offset: number;
  readonly length: number;
  readonly kind: 'identity-card' | 'mobile' | 'bank-card';
  readonly what: Text;
  /** An identity card number whose check character is right, or a mobile number, which has none. */
  readonly certain: boolean;
}

export interface PersonalDataOptions {
  /** Whether mobile numbers are looked for. */
  readonly phones: boolean;
  /** Whether bank card numbers are looked for: a code of as many digits passes their check one time in ten. */
  readonly cards: boolean;
}

/* GB 11643-1999: region of six digits, date of birth, three digits, check character. */
const gap = '[ -]{0,2}';
const digit = `${gap}\\d`;
const identityCard = new RegExp(
  `(?<!\\d)[1-9]${digit.repeat(5)}${gap}(?:1${gap}9|2${gap}0)${digit.repeat(2)}${gap}(?:0${digit}|1${gap}[0-2])` +
    `${gap}(?:0${gap}[1-9]|[12]${digit}|3${gap}[01])${digit.repeat(3)}${gap}[0-9Xx](?!\\d)`,
  'g',
);
const mobile = /(?<![0-9A-Za-z.〔-])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z号])/g;
/* ISO/IEC 7812: the issuers whose cards are used on the mainland, 16 to 19 digits. */
const bankCard = /(?<![0-9A-Za-z.-])(?:62|60|4\d|5[1-5]|3[57]|9[58])(?:[ -]?\d){14,17}(?![0-9A-Za-z])/g;

const names = {
  'identity-card': { zh: '公民身份号码', en: 'identity card number' },
  mobile: { zh: '手机号码', en: 'mobile number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
};

/** Full-width and Chinese digits count as digits. In the order of the text; none overlaps another. */
export function findPersonalData(text: string, { phones, cards }: PersonalDataOptions): PersonalDatum[] {
  if (!/[\d０-９〇零一二三四五六七八九]/.test(text)) return [];
  const plain = text.replaceAll(/[０-９Ｘｘ－–—　\u00a0\u2000-\u200a〇零一二三四五六七八九]/g, plainSign);
  const people = [...plain.matchAll(identityCard)].flatMap((match) => {
    const certain = isChecked(match[0]);
    const around = `${plain[match.index - 1] ?? ''}${plain[match.index + match[0].length] ?? ''}`;
    return certain || !/[A-Za-z]/.test(around) ? [datum(match, 'identity-card', certain)] : [];
  });
  const mobiles = phones ? [...plain.matchAll(mobile)].map((match) => datum(match, 'mobile', true)) : [];
  const banks = cards
    ? [...plain.matchAll(bankCard)]
        .filter(([number]) => passesLuhn(number))
        .map((match) => datum(match, 'bank-card', false))
    : [];
  const found = [...people, ...mobiles];
  const apart = banks.filter((one) =>
    found.every(
      (other) => one.offset + one.length <= other.offset || other.offset + other.length <= one.offset,
    ),
  );
  return [...found, ...apart].sort((a, b) => a.offset - b.offset);
}

function datum(match: RegExpExecArray, kind: PersonalDatum['kind'], certain: boolean): PersonalDatum {
  return { offset: match.index, length: match[0].length, kind, what: names[kind], certain };
}

/** GB 11643-1999, after ISO 7064 MOD 11-2: the weights are the powers of two, from the right. */
function isChecked(number: string): boolean {
  const signs = number.replaceAll(/[ -]/g, '').toUpperCase();
  const sum = [...signs].reduce((total, sign, index) => {
    const value = sign === 'X' ? 10 : Number(sign);
    return total + value * (2 ** (17 - index) % 11);
  }, 0);
  return sum % 11 === 1;
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(number: string): boolean {
  const sum = [...number.replaceAll(/[ -]/g, '')].reverse().reduce((total, sign, index) => {
    const value = index % 2 === 1 ? Number(sign) * 2 : Number(sign);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function plainSign(sign: string): string {
  const chinese = '零一二三四五六七八九'.indexOf(sign);
  if (chinese >= 0) return String(chinese);
  if (sign === '〇') return '0';
  if (/\s/.test(sign)) return ' ';
  return /[–—]/.test(sign) ? '-' : sign.normalize('NFKC');
}
