/** Durations as staff write them, and the day on which they end. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayUnit } from '../../../src/law/calendar/day-unit.js';
import { deadline } from '../../../src/law/calendar/deadline.js';
import { isWorkingDay } from '../../../src/law/calendar/is-working-day.js';
import { parseDuration } from '../../../src/law/calendar/parse-duration.js';
import { shippedCalendar } from './shipped-calendar.js';

describe('durations', () => {
  test.each([
    ['15个工作日', 15, 'working-day'],
    ['90日', 90, 'day'],
    ['3个月', 3, 'month'],
    ['24小时', 24, 'hour'],
    ['２４小时', 24, 'hour'],
    ['当场', 0, 'at-once'],
    ['即时', 0, 'at-once'],
    ['2年', 2, 'year'],
    ['30分钟', 30, 'minute'],
    ['十五个工作日', 15, 'working-day'],
    ['二十 四小时', 24, 'hour'],
    ['七天', 7, 'day'],
  ])('%s', (text, amount, unit) => {
    expect(parseDuration(text)).toEqual({ amount, unit });
  });

  test.each([
    '',
    '0日',
    '日',
    '15',
    '15工作',
    '-3日',
    '1.5小时',
    '12345日',
    '1000年',
    '3个日',
    '尽快',
    '3月',
    '15日内',
  ])('none: “%s”', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  test('any text is read without harm', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseDuration(text)));
  });
});

const end = (start: string, text: string, unit: 'working' | 'calendar' = 'calendar', extend = true) =>
  deadline(start, parseDuration(text)!, unit, shippedCalendar, { extend });

describe('the last day', () => {
  test('the day after the start is the first one counted', () => {
    expect(end('2026-11-02', '7日')).toEqual({ day: '2026-11-09', announced: true });
    expect(end('2026-11-02', '7日', 'working')).toEqual({ day: '2026-11-11', announced: true });
    expect(end('2026-11-02', '7个工作日')).toEqual({ day: '2026-11-11', announced: true });
  });

  test('a rest day at the end puts it off to the next working day', () => {
    expect(end('2026-11-06', '15日')).toEqual({ day: '2026-11-23', counted: '2026-11-21', announced: true });
    expect(end('2026-09-21', '15日')).toEqual({ day: '2026-10-08', counted: '2026-10-06', announced: true });
  });

  test('a Saturday that is worked puts nothing off', () => {
    expect(end('2026-09-25', '15日')).toEqual({ day: '2026-10-10', announced: true });
  });

  test('time in custody ends on its day', () => {
    expect(end('2026-11-06', '15日', 'calendar', false)).toEqual({ day: '2026-11-21', announced: true });
  });

  test('months and years end on the corresponding day, or on the last of the month', () => {
    expect(end('2026-01-31', '1个月')).toEqual({ day: '2026-02-28', announced: true });
    expect(end('2025-05-01', '6个月')).toEqual({ day: '2025-11-03', counted: '2025-11-01', announced: true });
    expect(end('2024-02-29', '2年')).toEqual({ day: '2026-02-28', announced: true });
  });

  test('hours run from the minute and are not put off', () => {
    expect(end('2026-11-20T16:30', '24小时')).toEqual({ day: '2026-11-21', time: '16:30', announced: true });
    expect(end('2026-12-31T23:50', '30分钟')).toEqual({ day: '2027-01-01', time: '00:20', announced: true });
    expect(end('2026-11-20', '24小时')).toEqual({ day: '2026-11-21', announced: true });
    expect(end('2026-11-20', '36小时')).toEqual({ day: '2026-11-22', announced: true });
    expect(end('2026-11-20', '当场')).toEqual({ day: '2026-11-20', announced: true });
  });

  test('a year without arrangement is said to be without', () => {
    expect(end('2026-12-20', '20个工作日').announced).toBe(false);
    expect(end('2026-12-20', '90日').announced).toBe(false);
    expect(end('2026-12-10', '5个工作日')).toEqual({ day: '2026-12-17', announced: true });
  });

  test('it never ends on a rest day, nor before the days are over', () => {
    const start = fc.integer({ min: 0, max: 3000 }).map((days) => {
      return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 400 }), fc.boolean(), (from, amount, working) => {
        const { day } = end(from, `${amount}日`, working ? 'working' : 'calendar');
        expect(isWorkingDay(day, shippedCalendar)).toBe(true);
        expect((Date.parse(day) - Date.parse(from)) / 86_400_000).toBeGreaterThanOrEqual(amount);
      }),
    );
  });

  test('service within seven days over the National Day: the unit of the statute decides', () => {
    const { unit } = dayUnit('行政处罚法', 7, '2026-09-24', { article: 61 });
    expect(end('2026-09-24', '7日', unit).day).toBe('2026-10-12');
    expect(end('2026-09-24', '7日', 'calendar').day).toBe('2026-10-08');
  });
});
