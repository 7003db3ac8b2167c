/** Days as an iCalendar object (RFC 5545): all-day events whose identifiers stay when a date moves. */
import { createHash } from 'node:crypto';

export interface CalendarEvent {
  /** What the event is about, the same on every run. */
  readonly key: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

/** `asOf` is the only time stamp: the same events give the same bytes. Lines end with CRLF. */
export function printCalendar(name: string, asOf: string, events: readonly CalendarEvent[]): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//quanze//report//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...identified(events).flatMap(({ uid, event }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(event.date)}`,
      ...endOf(event.date),
      `SUMMARY:${escaped(event.summary)}`,
      ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
      `CATEGORIES:${escaped(event.category)}`,
      'CLASS:CONFIDENTIAL',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A second event of the same key is told apart by its place in the order. */
function identified(events: readonly CalendarEvent[]) {
  const taken = new Map<string, number>();
  return events.map((event) => {
    const count = (taken.get(event.key) ?? 0) + 1;
    taken.set(event.key, count);
    const text = count === 1 ? event.key : `${event.key}\n${count}`;
    const uid = `${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32)}@quanze`;
    return { uid, event };
  });
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

/** DTEND is exclusive (3.6.1). 9999-12-31, which some write for ever, has no day after it. */
function endOf(date: string): string[] {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  const next = day.toISOString();
  return next.startsWith('+') ? [] : [`DTEND;VALUE=DATE:${compact(next.slice(0, 10))}`];
}

/** TEXT (3.3.11); control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]|\p{Cs}/gu, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** At most 75 octets a line (3.1); no character is cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign, 'utf8');
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
