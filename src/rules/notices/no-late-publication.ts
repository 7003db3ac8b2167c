/** A publication does not come long after the decision that it publishes. */
import { addCalendarDays } from '../../law/calendar/civil-date.js';
import { createWorkingCalendar } from '../../law/calendar/create-working-calendar.js';
import { isWorkingDay } from '../../law/calendar/is-working-day.js';
import { disclosureRegulation, threeSystemsOf2018 } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleFiles } from '../example-workspace.js';
import { atProperty } from '../point-at.js';

const LIMIT = 20;
/** Weekdays that the longest holidays take from a period of some weeks. */
const HOLIDAYS = 8;
const WEEKDAYS = createWorkingCalendar([]);
const decided = (day: string) => ({
  file: exampleFiles.publications,
  find: '内容: 执法主体, 执法主体: 市监局, 日期: 2026-02-10',
  replace: `内容: 执法主体, 执法主体: 市监局, 决定日期: ${day}, 日期: 2026-02-10`,
});

export default defineRule({
  meta: {
    id: 'no-late-publication',
    family: 'notices',
    pack: 'national',
    severity: 'warning',
    title: { zh: '作出决定后要按期公布', en: 'No publication long after the decision' },
    basis: [disclosureRegulation('第二十六条', 'art. 26'), threeSystemsOf2018('（六）', 'item 6')],
    rationale: {
      zh: '主动公开的信息自形成之日起二十个工作日内公开。公布记录写了决定日期的，按星期一至星期五计算，另留八天假日，仍然超过的才算。',
      en: 'Within twenty working days of the decision. Where a publication states it, weekdays are counted, with eight days of holidays to spare.',
    },
    messages: {
      late: {
        zh: '公布“{name}”的日期是{date}，决定日期是{decided}，超过二十个工作日',
        en: 'The publication "{name}" of {date} is more than twenty working days after the decision of {decided}',
      },
      future: {
        zh: '公布“{name}”的日期{date}还没有到，离决定日期{decided}也已经超过二十个工作日',
        en: 'The publication "{name}" of {date} is yet to come, more than twenty working days after the decision of {decided}',
      },
      early: {
        zh: '公布“{name}”的日期{date}早于决定日期{decided}',
        en: 'The publication "{name}" of {date} is earlier than the decision of {decided}',
      },
    },
    hints: {
      late: {
        zh: '核对两个日期；今后按期公布。',
        en: 'Check the two dates, and publish in time from now on.',
      },
      future: {
        zh: '核对公布日期，多半是年份或者月份写错；还没有公布的，公布以后再记。',
        en: 'Check the date: most likely a wrong year or month. What is not published yet is recorded afterwards.',
      },
      early: { zh: '核对两个日期是否写反。', en: 'Check whether the two dates are swapped.' },
    },
    obligations: ['T08', '6:112'],
    examples: {
      valid: [{ title: { zh: '期限内公布', en: 'published in time' }, edits: [decided('2026-01-13')] }],
      invalid: [
        {
          title: { zh: '两个多月后才公布', en: 'more than two months later' },
          edits: [decided('2025-12-01')],
          expect: [{ at: `${exampleFiles.publications}:1:58`, message: 'late' }],
        },
        {
          title: { zh: '公布日期在将来', en: 'a day to come' },
          asOf: '2026-01-31',
          edits: [decided('2025-12-01')],
          expect: [{ at: `${exampleFiles.publications}:1:58`, message: 'future' }],
        },
        {
          title: { zh: '决定之前就公布', en: 'before the decision' },
          edits: [decided('2026-02-11')],
          expect: [{ at: `${exampleFiles.publications}:1:58`, message: 'early' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const publication of model.publications) {
      const { decided: from, date } = publication.data;
      if (from === undefined) continue;
      const isEarly = date < from;
      if (!isEarly && weekdays(from, date) <= LIMIT + HOLIDAYS) continue;
      const data = { name: publication.name, date, decided: from };
      const message = isEarly ? 'early' : date > model.asOf ? 'future' : 'late';
      report({ message, data, ...atProperty(model, publication, 'date') });
    }
  },
});

/** From the day after `from` to `to`; counting stops when it is surely late. */
function weekdays(from: string, to: string): number {
  let count = 0;
  for (let day = addCalendarDays(from, 1); day <= to && count < 60; day = addCalendarDays(day, 1))
    if (isWorkingDay(day, WEEKDAYS)) count += 1;
  return count;
}
