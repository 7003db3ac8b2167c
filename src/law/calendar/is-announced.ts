/** Whether the calendar can be relied on for a day. */
import type { WorkingCalendar } from './working-calendar.js';

/**
 * The year's arrangement is verified. The last days of December also wait for the next year's: its New Year holiday
 * and the working days given for it may lie before 1 January (as on 2018-12-29, 国办发明电〔2018〕15号).
 */
export function isAnnounced(date: string, calendar: WorkingCalendar): boolean {
  const year = Number(date.slice(0, 4));
  if (!calendar.verified.has(year)) return false;
  return date.slice(5) < '12-25' || calendar.verified.has(year + 1);
}
