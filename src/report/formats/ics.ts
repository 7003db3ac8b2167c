/** The calendar of the report for calendar programs. */

import { groupBy } from '../../model/group-by.js';
import { dueTitles } from '../calendar/due.js';
import { printCalendar } from '../calendar/print-calendar.js';
import { defineReportFormat } from '../define-report-format.js';
import calendar, { type Dated } from '../sections/calendar.js';

export default defineReportFormat({
  summary: { zh: '到期日历，可导入日历软件', en: 'the calendar, for calendar programs' },
  write: ({ sections, voice, name, asOf }) => {
    const found = sections.find(({ section }) => section.id === calendar.id);
    const items = (found?.data ?? []) as readonly Dated[];
    const groups = groupBy(items, (item) => JSON.stringify([...keyOf(item), item.date]));
    const events = [...groups.values()].map((own) => {
      const { kind, date, organName, detail, what } = own[0]!;
      const title = voice.text(dueTitles[kind]);
      const names = voice.list(own.map((item) => item.what));
      const short = own.length === 1 ? what : voice.say(`${own.length} 项`, `${own.length}`);
      const whose = organName === '' ? '' : voice.say(`（${organName}）`, ` (${organName})`);
      return {
        key: JSON.stringify(keyOf(own[0]!)),
        date,
        summary: voice.say(`${title}：${short}${whose}`, `${title}: ${short}${whose}`),
        description: [detail, own.length > 1 ? names : ''].filter((text) => text !== '').join('\n'),
        category: title,
      };
    });
    const text = printCalendar(voice.say(`${name} 到期日历`, `${name}: calendar`), asOf, events);
    return [{ ending: '.ics', bytes: new TextEncoder().encode(text) }];
  },
});

/**
 * What makes two of them one event. A certificate's event is of its day, with all officers of the organ whose end on it;
 * the others are of their subject, so that the event moves when the date does.
 */
function keyOf({ kind, organ, subject, date }: Dated): readonly string[] {
  return kind === 'certificate' || kind === 'supervision-certificate'
    ? [kind, organ, date]
    : [kind, organ, subject, ...(kind.startsWith('law-') ? [date] : [])];
}
