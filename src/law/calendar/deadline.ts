/** The last day of a period. */
import { addWorkingDays } from './add-working-days.js';
import { addCalendarDays, addCalendarMonths, addCalendarYears } from './civil-date.js';
import { isAnnounced } from './is-announced.js';
import { isWorkingDay } from './is-working-day.js';
import type { Duration } from './parse-duration.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface Deadline {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM; only for hours and minutes that run from a given time. */
  readonly time?: string;
  /** The day that counting gave, when it was a rest day and the period therefore ends later. */
  readonly counted?: string;
  /** False when a day that matters lies where the calendar of working days is not verified. */
  readonly announced: boolean;
}

/**
 * Periods of days, months and years leave the first day out and begin with the next (民法典 第二百零一条第一款,
 * 民事诉讼法 第八十五条第二款); months and years end on the corresponding day (民法典 第二百零二条). When the last day is a
 * rest day, the period ends on the next working day (民法典 第二百零三条第一款, 民事诉讼法 第八十五条第三款, which 行政复议法
 * 第八十八条第一款 and 行政诉讼法 第一百零一条 refer to; 公安机关办理行政案件程序规定 第三十五条): the acts on penalties,
 * licences and compulsion define working days but are silent on the last day. Not put off: time in custody
 * (刑事诉讼法 第一百零五条, the same 第三十五条), hence `extend: false`. Hours run from the given time on
 * (民法典 第二百零一条第二款) and are never put off; without a time the latest possible day comes back.
 *
 * @param start YYYY-MM-DD or YYYY-MM-DDTHH:MM, a day that is real
 * @param unit what 日 counts; of no account for the other units
 */
export function deadline(
  start: string,
  duration: Duration,
  unit: 'working' | 'calendar',
  calendar: WorkingCalendar,
  { extend = true }: { readonly extend?: boolean } = {},
): Deadline {
  const from = start.slice(0, 10);
  const { amount } = duration;
  switch (duration.unit) {
    case 'at-once':
      return { day: from, announced: true };
    case 'minute':
      return addMinutes(start, amount);
    case 'hour':
      return addMinutes(start, amount * 60);
    case 'working-day':
      return countWorkingDays(from, amount, calendar);
    case 'day':
      if (unit === 'working') return countWorkingDays(from, amount, calendar);
      return putOff(addCalendarDays(from, amount), calendar, extend);
    case 'month':
      return putOff(addCalendarMonths(from, amount), calendar, extend);
    case 'year':
      return putOff(addCalendarYears(from, amount), calendar, extend);
  }
}

function countWorkingDays(from: string, days: number, calendar: WorkingCalendar): Deadline {
  const day = addWorkingDays(from, days, calendar);
  return { day, announced: allAnnounced(addCalendarDays(from, 1), day, calendar) };
}

function putOff(counted: string, calendar: WorkingCalendar, extend: boolean): Deadline {
  if (!extend) return { day: counted, announced: true };
  let day = counted;
  while (!isWorkingDay(day, calendar)) day = addCalendarDays(day, 1);
  const announced = allAnnounced(counted, day, calendar);
  return day === counted ? { day, announced } : { day, counted, announced };
}

function allAnnounced(first: string, last: string, calendar: WorkingCalendar): boolean {
  for (let day = first; day <= last; day = addCalendarDays(day, 1))
    if (!isAnnounced(day, calendar)) return false;
  return true;
}

function addMinutes(start: string, minutes: number): Deadline {
  const from = start.slice(0, 10);
  const [, hour, minute] = /^.{10}T(\d{2}):(\d{2})/.exec(start) ?? [];
  if (hour === undefined) return { day: addCalendarDays(from, Math.ceil(minutes / 1440)), announced: true };
  const total = Number(hour) * 60 + Number(minute) + minutes;
  const inDay = total % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: addCalendarDays(from, Math.floor(total / 1440)),
    time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`,
    announced: true,
  };
}
