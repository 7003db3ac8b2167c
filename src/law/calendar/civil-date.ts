/** Arithmetic of civil dates (YYYY-MM-DD) without clock or time zone. */
import { daysOfMonth } from '../../schema/calendar-date.js';

const day = 86_400_000;

/** `days` may be negative. */
export function addCalendarDays(date: string, days: number): string {
  return print(new Date(read(date).getTime() + days * day));
}

/**
 * The corresponding day of a later (or, when negative, earlier) month; its last day where there is none:
 * 2026-01-31 and one month give 2026-02-28 (民法典 第二百零二条).
 */
export function addCalendarMonths(date: string, months: number): string {
  const from = read(date);
  const index = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return print(new Date(Date.UTC(year, month - 1, Math.min(from.getUTCDate(), daysOfMonth(year, month)))));
}

/** As months: 2024-02-29 and one year give 2025-02-28. */
export function addCalendarYears(date: string, years: number): string {
  return addCalendarMonths(date, years * 12);
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function isoWeekday(date: string): number {
  return read(date).getUTCDay() || 7;
}

/** Callers have checked what people wrote; anything else is a mistake of the program. */
function read(date: string): Date {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : undefined;
  if (at === undefined || Number.isNaN(at.getTime())) throw new RangeError(`not a date: ${date}`);
  return at;
}

function print(at: Date): string {
  const year = at.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('a date beyond four-digit years');
  return at.toISOString().slice(0, 10);
}
