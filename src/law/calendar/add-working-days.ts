/** Counting working days. */
import { addCalendarDays } from './civil-date.js';
import { isWorkingDay } from './is-working-day.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The n-th working day after the date (before it, when `days` is negative); the date itself is not counted, and may be
 * a rest day. Zero gives the date back.
 */
export function addWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  const step = Math.sign(days);
  let at = date;
  for (let left = Math.abs(days); left > 0; ) {
    at = addCalendarDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}
