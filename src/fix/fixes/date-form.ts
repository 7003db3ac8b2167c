/** Dates as staff write them (2026年1月5日, 2026/1/5, 2026.1.5) in the form 2026-01-05. */
import { isRealDate } from '../../schema/calendar-date.js';
import { defineFix } from '../define-fix.js';
import { writtenScalars } from '../written-scalars.js';

/** Year first: of 5/1/2026 nobody knows which is the month. */
const loose = /^(\d{4})(?:年|[-/.．－／])(\d{1,2})(?:月|[-/.．－／])(\d{1,2})(?:日|号)?$/u;

export default defineFix({
  id: 'date-form',
  stage: 'values',
  title: { zh: '日期写成 2026-01-31 的样子', en: 'dates as 2026-01-31' },
  edits: ({ kind, document }) =>
    writtenScalars(kind, document).flatMap(({ schema, text, start }) => {
      if (schema['x-def'] !== 'date') return [];
      const date = standardDate(text);
      return date === undefined || date === text ? [] : [{ start, end: start + text.length, text: date }];
    }),
});

/** Undefined when it is no date of the calendar. */
function standardDate(written: string): string | undefined {
  const match = loose.exec(written.normalize('NFKC').replaceAll(/\s/g, ''));
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(date) ? date : undefined;
}
