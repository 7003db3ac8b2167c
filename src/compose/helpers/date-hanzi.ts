/** A calendar date in Chinese numerals: 二〇二六年十一月一日. */
import { printChineseNumeral } from '../../law/print-chinese-numeral.js';
import { calendarDate } from '../calendar-date.js';
import { defineHelper, wrongType } from '../define-helper.js';

const DIGITS = '〇一二三四五六七八九';

export default defineHelper({
  summary: { zh: '日期：二〇二六年十一月一日', en: 'a date in Chinese numerals' },
  arguments: [1, 1],
  call([value]) {
    const date = calendarDate(value);
    if (!date) return wrongType('日期（如 2026-11-01）', 'a date such as 2026-11-01', value);
    const year = [...String(date.year)].map((digit) => DIGITS[Number(digit)]).join('');
    return `${year}年${printChineseNumeral(date.month)}月${printChineseNumeral(date.day)}日`;
  },
});
