/** Whether a day is worked. */
import { isoWeekday } from './civil-date.js';
import type { WorkingCalendar } from './working-calendar.js';

/** Monday to Friday, unless the calendar says otherwise; years it does not know go by the weekday alone. */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  return calendar.exceptions.get(date) ?? isoWeekday(date) <= 5;
}
