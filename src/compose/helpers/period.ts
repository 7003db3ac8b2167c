/** A period between two dates, both inclusive: 2026年1月1日至2026年12月31日. */
import { calendarDate } from '../calendar-date.js';
import { defineHelper, wrongType } from '../define-helper.js';

export default defineHelper({
  summary: { zh: '期间：2026年1月1日至2026年12月31日', en: 'a period between two dates' },
  arguments: [2, 2],
  call(values) {
    const dates = values.map(calendarDate);
    const wrong = dates.indexOf(undefined);
    if (wrong >= 0) return wrongType('日期（如 2026-11-01）', 'a date such as 2026-11-01', values[wrong]);
    return dates.map((date) => `${date!.year}年${date!.month}月${date!.day}日`).join('至');
  },
});
