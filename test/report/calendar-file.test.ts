/** The calendar file: what a strict reader takes, whatever the content is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, printCalendar } from '../../src/report/calendar/print-calendar.js';
import { entries } from '../../src/report/formats/index.generated.js';
import { readCalendarFile } from './read-calendar-file.js';
import { calendarOf, cityReport, exampleReport } from './report-world.js';

const fileOf = (report: ReturnType<typeof cityReport>) =>
  readCalendarFile(entries.ics.write(report)[0]!.bytes);
const print = (events: readonly CalendarEvent[]) =>
  readCalendarFile(new TextEncoder().encode(printCalendar('日历', '2026-11-01', events)));
const event = { key: 'k', date: '2026-12-31', summary: 's', description: '', category: 'c' };

describe('the calendar file', () => {
  it('has the days of the report, stamped with the as-of day', () => {
    const report = cityReport();
    const { name, events } = fileOf(report);
    expect(name).toBe('示例市行政执法责任制 到期日历');
    expect([...new Set(events.map(({ start }) => start))]).toEqual([
      ...new Set(calendarOf(report).map(({ date }) => date)),
    ]);
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['20261101T000000Z']));
    const officers = events.find(({ category }) => category === '执法证到期')!;
    expect(officers.summary).toMatch(/^执法证到期：.+（示例.+）$/u);
  });

  it('keeps the identifiers: on another day, and when a date moves', () => {
    const uids = (report: ReturnType<typeof cityReport>) =>
      new Map(fileOf(report).events.map(({ uid, summary, start }) => [uid, { summary, start }]));
    const now = uids(exampleReport());
    const later = uids(exampleReport({}, { asOf: '2026-11-20' }));
    expect([...later.keys()]).toEqual([...now.keys()]);
    const plan = 'content/示例区/责任书.yaml';
    const moved = uids(exampleReport({ [plan]: [['止: 2026-12-31', '止: 2027-02-28']] }));
    const [uid] = [...now].find(([, { summary }]) => summary.startsWith('责任书期限届满'))!;
    expect([now.get(uid)!.start, moved.get(uid)!.start]).toEqual(['2026-12-31', '2027-02-28']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string({ unit: 'grapheme' }), (a, b, c) => {
        const [read] = print([{ ...event, key: a, summary: a, description: b, category: c }]).events;
        const plain = (text: string) =>
          text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/gu, ' ');
        expect([read!.summary, read!.description, read!.category]).toEqual([a, b, c].map(plain));
      }),
    );
  });

  it('folds long lines without cutting a character', () => {
    const long = '甲乙😀'.repeat(50);
    expect(print([{ ...event, summary: long }]).events[0]!.summary).toBe(long);
  });

  it('has no end for the last day there is, and tells like events apart', () => {
    const { events } = print([{ ...event, date: '9999-12-31' }, event, event]);
    expect(events.map(({ end }) => end)).toEqual([undefined, '2027-01-01', '2027-01-01']);
  });
});
