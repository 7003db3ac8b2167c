/** A calendar date in figures: 2026年11月1日 (GB/T 9704-2012 7.3.5.4: full year, no padding). */
import { calendarDate } from '../calendar-date.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '日期：2026年11月1日', en: 'a date in figures' },
  arguments: [1, 1],
  call([value]) {
    const date = calendarDate(value);
    if (!date) return wrongType('日期（如 2026-11-01）', 'a date such as 2026-11-01', value);
    return `${date.year}年${date.month}月${date.day}日`;
  },
});
