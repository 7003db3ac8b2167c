/** The calendar of the report for calendar programs. */
import { dueTitles } from '../calendar/due.js';
import { printCalendar } from '../calendar/print-calendar.js';
import { defineReportFormat } from '../define-report-format.js';
import calendar, { type Dated } from '../sections/calendar.js';

export default defineReportFormat({
  summary: { zh: '到期日历，可导入日历软件', en: 'the calendar, for calendar programs' },
  write: ({ sections, voice, name, asOf }) => {
    const found = sections.find(({ section }) => section.id === calendar.id);
    const items = (found?.data ?? []) as readonly Dated[];
    const events = items.map((item) => {
      const title = voice.text(dueTitles[item.kind]);
      return {
        key: JSON.stringify([item.kind, item.organ, item.subject]),
        date: item.date,
        summary: voice.say(`${title}：${item.what}`, `${title}: ${item.what}`),
        description: [item.organName, item.detail].filter((text) => text !== '').join('\n'),
        category: title,
      };
    });
    const text = printCalendar(voice.say(`${name} 到期日历`, `${name}: calendar`), asOf, events);
    return [{ ending: '.ics', bytes: new TextEncoder().encode(text) }];
  },
});
