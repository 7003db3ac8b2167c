/** The working-day calendar of several files: what ships with the program, then what a workspace adds or changes. */
import { addCalendarDays } from './civil-date.js';
import type { CalendarYear, WorkingCalendar } from './working-calendar.js';

/** A later year entry wins day by day, and says whether its year is verified. */
export function createWorkingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const exceptions = new Map<string, boolean>();
  const verified = new Set<number>();
  for (const entry of years) {
    if (entry.verified) verified.add(entry.year);
    else verified.delete(entry.year);
    for (const { from, to } of entry.holidays)
      for (let day = from; day <= to; day = addCalendarDays(day, 1)) exceptions.set(day, false);
    for (const day of entry.workdays) exceptions.set(day, true);
  }
  return { exceptions, verified };
}
