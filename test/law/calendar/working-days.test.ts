/** Working days of the shipped years, and the arithmetic of dates. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../../src/law/calendar/add-working-days.js';
import {
  addCalendarDays,
  addCalendarMonths,
  addCalendarYears,
  isoWeekday,
} from '../../../src/law/calendar/civil-date.js';
import { createWorkingCalendar } from '../../../src/law/calendar/create-working-calendar.js';
import { isAnnounced } from '../../../src/law/calendar/is-announced.js';
import { isWorkingDay } from '../../../src/law/calendar/is-working-day.js';
import { shippedCalendar, shippedFiles } from './shipped-calendar.js';

const daysOf = (year: number) => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addCalendarDays(day, 1)) days.push(day);
  return days;
};

describe('the shipped years', () => {
  test.each(shippedFiles.map(({ name, value, diagnostics }) => [name, value, diagnostics] as const))(
    '%s has no slip, one year, and its notice',
    (name, years, diagnostics) => {
      expect(diagnostics).toEqual([]);
      expect(years).toHaveLength(1);
      const [year] = years;
      expect(name).toBe(`${year!.year}.yaml`);
      expect(year!.verified).toBe(true);
      expect(year!.number).toMatch(new RegExp(`^国办发明电〔${year!.year - 1}〕\\d+号$`));
      expect(year!.source).toContain(`国务院办公厅关于${year!.year}年部分节假日安排的通知`);
    },
  );

  // 365 days less 104 days of weekends and the 13 public holidays of 全国年节及纪念日放假办法 (2024) leave 248 days when no holiday is
  // lost to a weekend; the notices make it come out so.
  test.each([2025, 2026])('%i has 248 working days', (year) => {
    expect(daysOf(year).filter((day) => isWorkingDay(day, shippedCalendar))).toHaveLength(248);
  });

  test.each([
    ['2025-01-26', true, 'a Sunday worked for the Spring Festival'],
    ['2025-01-28', false, 'the eve of the Spring Festival, a Tuesday'],
    ['2025-10-08', false, 'a Wednesday of the long holiday'],
    ['2025-10-11', true, 'a Saturday worked for it'],
    ['2026-02-23', false, 'a Monday'],
    ['2026-02-28', true, 'a Saturday worked'],
    ['2026-09-20', true, 'a Sunday worked'],
    ['2026-09-25', false, 'the Mid-Autumn Festival, a Friday'],
    ['2026-11-21', false, 'a plain Saturday'],
    ['2026-11-23', true, 'a plain Monday'],
  ])('%s: %s, %s', (day, worked) => {
    expect(isWorkingDay(day, shippedCalendar)).toBe(worked);
  });

  test('days of other years go by the weekday and are not announced; nor is the end of the last year', () => {
    expect(isWorkingDay('2031-10-01', shippedCalendar)).toBe(true);
    expect(isAnnounced('2031-10-01', shippedCalendar)).toBe(false);
    expect(isAnnounced('2026-12-24', shippedCalendar)).toBe(true);
    expect(isAnnounced('2026-12-25', shippedCalendar)).toBe(false);
    expect(isAnnounced('2025-12-31', shippedCalendar)).toBe(true);
  });

  test('a workspace adds days and may take verification back', () => {
    const own = createWorkingCalendar([
      ...shippedFiles.flatMap(({ value }) => value),
      {
        year: 2026,
        verified: false,
        number: undefined,
        source: undefined,
        holidays: [{ name: '三月三', from: '2026-04-20', to: '2026-04-21' }],
        workdays: ['2026-10-07'],
      },
    ]);
    expect(isWorkingDay('2026-04-20', own)).toBe(false);
    expect(isWorkingDay('2026-10-07', own)).toBe(true);
    expect(isWorkingDay('2026-10-06', own)).toBe(false);
    expect(isAnnounced('2026-04-20', own)).toBe(false);
    expect(isAnnounced('2025-04-20', own)).toBe(true);
  });
});

const date = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addCalendarDays('2000-01-01', days));

describe('arithmetic', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(addCalendarMonths(from, months)).toBe(to);
  });

  test('years, weekdays, and what is no date', () => {
    expect(addCalendarYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addCalendarYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(isoWeekday('2026-11-21')).toBe(6);
    expect(isoWeekday('2026-11-22')).toBe(7);
    expect(() => addCalendarDays('2026-13-01', 1)).toThrow(RangeError);
    expect(() => addCalendarDays('soon', 1)).toThrow(RangeError);
  });

  test('adding and taking away are inverse', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -3000, max: 3000 }), (from, days) => {
        expect(addCalendarDays(addCalendarDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test('n working days later lie n working days between, and the last is one', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const to = addWorkingDays(from, days, shippedCalendar);
        let counted = 0;
        for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1))
          if (isWorkingDay(day, shippedCalendar)) counted += 1;
        expect(counted).toBe(days);
        expect(isWorkingDay(to, shippedCalendar)).toBe(true);
        if (isWorkingDay(from, shippedCalendar))
          expect(addWorkingDays(to, -days, shippedCalendar)).toBe(from);
      }),
    );
  });
});
