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

/** What stands between the digits of one number: blanks, hyphens, dots, strokes, brackets, marks of emphasis. */
const sign = '[ .·・/_*()-]';
const gap = `${sign}{0,2}`;
const digit = `${gap}\\d`;
/* GB 11643-1999: region of six digits, date of birth, three digits, check character. */
const identityCard = new RegExp(
  `(?<!\\d)[1-9]${digit.repeat(5)}${gap}(?:1${gap}9|2${gap}0)${digit.repeat(2)}${gap}(?:0${digit}|1${gap}[0-2])` +
    `${gap}(?:0${gap}[1-9]|[12]${digit}|3${gap}[01])${digit.repeat(3)}${gap}[0-9Xx](?!\\d)`,
  'g',
);
const mobile = new RegExp(
  `(?<![0-9A-Za-z.〔-])(?:(?:\\+|00)?86${gap})?1${gap}[3-9]${digit.repeat(9)}(?![0-9A-Za-z号])`,
  'g',
);
/* ISO/IEC 7812: the issuers whose cards are used on the mainland, 16 to 19 digits. */
const bankCard = /(?<![0-9A-Za-z.-])(?:62|60|4\d|5[1-5]|3[57]|9[58])(?:[ -]?\d){14,17}(?![0-9A-Za-z])/g;
/** As many digits as the shortest number has; most texts have not. */
const manyDigits = new RegExp(`(?:\\d${gap}){11}`);

const names = {
  'identity-card': { zh: '公民身份号码', en: 'identity card number' },
  mobile: { zh: '手机号码', en: 'mobile number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
};

/**
 * Full-width, circled and Chinese digits count as digits, and so do character references (`&#49;`). In the order of the
 * text; none overlaps another.
 */
export function findPersonalData(text: string, { phones, cards }: PersonalDataOptions): PersonalDatum[] {
  if (!digits.test(text)) return [];
  const { plain, offsets } = plainDigits(text);
  if (!manyDigits.test(plain)) return [];
  const at = (match: RegExpExecArray, kind: PersonalDatum['kind'], certain: boolean): PersonalDatum => {
    const offset = offsets ? offsets[match.index]! : match.index;
    const end = match.index + match[0].length;
    const length = (offsets ? offsets[end]! : end) - offset;
    return { offset, length, kind, what: names[kind], certain };
  };
  const people = [...plain.matchAll(identityCard)].flatMap((match) => {
    const certain = isChecked(match[0]);
    const around = `${plain[match.index - 1] ?? ''}${plain[match.index + match[0].length] ?? ''}`;
    return certain || !/[A-Za-z]/.test(around) ? [at(match, 'identity-card', certain)] : [];
  });
  const mobiles = phones
    ? [...plain.matchAll(mobile)].filter(isGrouped).map((match) => at(match, 'mobile', true))
    : [];
  const banks = cards
    ? [...plain.matchAll(bankCard)]
        .filter(([number]) => passesLuhn(number))
        .map((match) => at(match, 'bank-card', false))
    : [];
  const found = people;
  for (const one of [...mobiles, ...banks])
    if (
      found.every(
        (other) => one.offset + one.length <= other.offset || other.offset + other.length <= one.offset,
      )
    )
      found.push(one);
  return found.sort((a, b) => a.offset - b.offset);
}

const digits = /[\d０-９〇零一二三四五六七八九①-⑨⓪❶-❾]/;
const disguised = /[０-９Ｘｘ－–—　\u00a0\u2000-\u200a〇零一二三四五六七八九①-⑨⓪❶-❾（）．／＿＊•]/g;
const reference = /&#(?:x[0-9a-f]{1,6}|\d{1,7});/gi;
/** Characters without width: written between digits, they part them for a program only. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/;

/** `offsets[i]` is the place of unit i in the text, one more for its end; undefined when nothing was moved. */
function plainDigits(text: string): { plain: string; offsets: readonly number[] | undefined } {
  if (!text.includes('&#') && !invisible.test(text))
    return { plain: text.replaceAll(disguised, plainSign), offsets: undefined };
  const offsets: number[] = [];
  let plain = '';
  let last = 0;
  const keep = (until: number) => {
    for (; last < until; last += 1) {
      if (invisible.test(text[last]!)) continue;
      plain += text[last];
      offsets.push(last);
    }
  };
  for (const { 0: whole, index } of text.matchAll(reference)) {
    keep(index);
    const code = /^&#x/i.test(whole)
      ? Number.parseInt(whole.slice(3), 16)
      : Number.parseInt(whole.slice(2), 10);
    const named = code <= 0x10ffff ? String.fromCodePoint(code) : '';
    for (const unit of named) {
      plain += unit.length === 1 ? unit : ' ';
      offsets.push(index);
    }
    last = index + whole.length;
  }
  keep(text.length);
  offsets.push(text.length);
  return { plain: plain.replaceAll(disguised, plainSign), offsets };
}

/** As people part a mobile number, or every digit of it; 13.5 14.5 15.5 16.5 are figures. */
function isGrouped([number]: RegExpExecArray): boolean {
  const groups = number
    .replace(/^(?:\+|00)?86(?=[^0-9]*1[^0-9]*[3-9])/, '')
    .split(/[^0-9]+/)
    .flatMap((group) => (group === '' ? [] : [group.length]));
  return groups.every((length) => length === 1) || ['11', '3,4,4', '3,8', '7,4'].includes(groups.join());
}

/** GB 11643-1999, after ISO 7064 MOD 11-2: the weights are the powers of two, from the right. */
function isChecked(number: string): boolean {
  const signs = number.replaceAll(/[^0-9Xx]/g, '').toUpperCase();
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
  if (sign >= '❶' && sign <= '❾') return String(sign.charCodeAt(0) - 0x2775);
  if (sign === '•') return '·';
  return /[–—]/.test(sign) ? '-' : sign.normalize('NFKC');
}
