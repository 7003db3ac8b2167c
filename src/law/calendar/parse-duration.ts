/** Durations as staff write them: 15个工作日, 90日, 3个月, 24小时, 当场. */
import { readChineseNumeral } from '../read-chinese-numeral.js';

/** `day` is what is written 日: working or calendar days, as the statute says (`dayUnit`). */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'working-day' | 'month' | 'year';

export type Duration =
  | { readonly amount: number; readonly unit: DurationUnit }
  /** 当场, 即时. */
  | { readonly amount: 0; readonly unit: 'at-once' };

const written = /^(\d{1,4}|[零〇一二三四五六七八九十百千]{1,9})(个工作日|工作日|日|天|个月|年|个?小时|分钟)$/;

const units: Readonly<Record<string, DurationUnit>> = {
  个工作日: 'working-day',
  工作日: 'working-day',
  日: 'day',
  天: 'day',
  个月: 'month',
  年: 'year',
  小时: 'hour',
  个小时: 'hour',
  分钟: 'minute',
};

/** Undefined when it is none. Amounts from 1 to 9999, years to 999; full-width digits and Chinese numerals count. */
export function parseDuration(text: string): Duration | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  if (plain === '当场' || plain === '即时') return { amount: 0, unit: 'at-once' };
  const [, number, word] = written.exec(plain) ?? [];
  if (number === undefined || word === undefined) return undefined;
  const amount = /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
  const unit = units[word]!;
  if (amount === undefined || amount < 1 || (unit === 'year' && amount > 999)) return undefined;
  return { amount, unit };
}
