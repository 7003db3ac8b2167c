/** How many calendar days a written period takes, for comparing periods of different units. */
import type { Duration } from '../law/calendar/parse-duration.js';

export interface DaySpan {
  readonly least: number;
  readonly most: number;
}

/** `day`: what the 日 of the period counts. */
export function daysOf({ amount, unit }: Duration, day: 'working' | 'calendar'): DaySpan {
  switch (unit) {
    case 'at-once':
      return { least: 0, most: 0 };
    case 'minute':
      return { least: amount / 1440, most: amount / 1440 };
    case 'hour':
      return { least: amount / 24, most: amount / 24 };
    case 'day':
      return day === 'working' ? workingDays(amount) : { least: amount, most: amount };
    case 'working-day':
      return workingDays(amount);
    case 'month':
      return { least: amount * 30 - 2, most: amount * 31 };
    case 'year':
      return { least: amount * 365, most: amount * 366 };
  }
}

/** In ordinary weeks; a weekend worked to make up for a holiday may take two days off the least. */
function workingDays(amount: number): DaySpan {
  return {
    least: amount + Math.max(0, 2 * Math.floor((amount - 1) / 5) - 2),
    most: amount + 2 * Math.ceil(amount / 5),
  };
}

/** Whether `a` is longer than `b` in ordinary weeks already; both in working days are compared by their number. */
export function isLonger(
  a: Duration,
  b: Duration,
  units: { readonly a: 'working' | 'calendar'; readonly b: 'working' | 'calendar' },
): boolean {
  const working = [a, b].map(
    ({ unit }, index) =>
      unit === 'working-day' || (unit === 'day' && (index === 0 ? units.a : units.b) === 'working'),
  );
  if (working[0] && working[1]) return a.amount > b.amount;
  return daysOf(a, units.a).least > daysOf(b, units.b).most;
}
