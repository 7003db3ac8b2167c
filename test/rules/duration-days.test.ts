/** Periods of different units against each other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addWorkingDays } from '../../src/law/calendar/add-working-days.js';
import { createWorkingCalendar } from '../../src/law/calendar/create-working-calendar.js';
import { parseDuration } from '../../src/law/calendar/parse-duration.js';
import { daysOf, isLonger } from '../../src/rules/duration-days.js';

const longer = (a: string, b: string): boolean =>
  isLonger(parseDuration(a)!, parseDuration(b)!, { a: 'calendar', b: 'calendar' });

it.each([
  ['90个工作日', '90日', true],
  ['3个月', '90日', false],
  ['4个月', '90日', true],
  ['25日', '20个工作日', false],
  ['30日', '20个工作日', true],
  ['8个工作日', '7个工作日', true],
  ['当场', '1日', false],
  ['48小时', '1日', true],
  ['1年', '11个月', true],
])('%s longer than %s: %s', (a, b, expected) => {
  expect(longer(a, b)).toBe(expected);
});

it('counts 日 as the statute does', () => {
  const [a, b] = [parseDuration('7日')!, parseDuration('7个工作日')!];
  expect(isLonger(a, b, { a: 'working', b: 'calendar' })).toBe(false);
  expect(isLonger(parseDuration('8日')!, b, { a: 'working', b: 'calendar' })).toBe(true);
});

it('never calls both longer than the other', () => {
  const duration = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('日', '个工作日', '个月', '小时'))
    .map(([amount, unit]) => `${amount}${unit}`);
  fc.assert(fc.property(duration, duration, (a, b) => !(longer(a, b) && longer(b, a))));
});

it('holds what ordinary weeks give', () => {
  const weeks = createWorkingCalendar([]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 6 }), (days, shift) => {
      const start = `2026-06-${String(shift + 1).padStart(2, '0')}`;
      const end = addWorkingDays(start, days, weeks);
      const taken = (Date.parse(end) - Date.parse(start)) / 86_400_000;
      const { least, most } = daysOf({ amount: days, unit: 'working-day' }, 'calendar');
      expect(taken).toBeGreaterThanOrEqual(least);
      expect(taken).toBeLessThanOrEqual(most);
    }),
  );
});
