/** A strict reader of iCalendar (RFC 5545), as far as a report writes it: what it does not know it refuses. */

export interface ReadEvent {
  readonly uid: string;
  readonly stamp: string;
  /** YYYY-MM-DD. */
  readonly start: string;
  readonly end: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
}

export interface ReadCalendar {
  readonly name: string;
  readonly events: readonly ReadEvent[];
}

const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'CATEGORIES', 'CLASS', 'TRANSP'];
const AT_MOST_ONCE = ['DTEND', 'DESCRIPTION'];

export function readCalendarFile(bytes: Uint8Array): ReadCalendar {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF')) throw new Error('byte order mark');
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line does not end with CRLF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical)
    if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
  const lines: string[] = [];
  for (const line of physical) {
    if (!line.startsWith(' ')) lines.push(line);
    else if (lines.length === 0) throw new Error('begins with a folded line');
    else lines[lines.length - 1] += line.slice(1);
  }
  const [begin, version, product, scale, method, name, ...rest] = lines;
  expectLine(begin, 'BEGIN:VCALENDAR');
  expectLine(version, 'VERSION:2.0');
  if (!/^PRODID:\S/.test(product ?? '')) throw new Error('PRODID');
  expectLine(scale, 'CALSCALE:GREGORIAN');
  expectLine(method, 'METHOD:PUBLISH');
  expectLine(rest.pop(), 'END:VCALENDAR');
  const events: ReadEvent[] = [];
  while (rest.length > 0) {
    expectLine(rest.shift(), 'BEGIN:VEVENT');
    const end = rest.indexOf('END:VEVENT');
    if (end < 0) throw new Error('an event does not end');
    events.push(readEvent(rest.splice(0, end + 1).slice(0, -1)));
  }
  const uids = events.map(({ uid }) => uid);
  if (new Set(uids).size !== uids.length) throw new Error('two events have one UID');
  return { name: plainText((name ?? '').replace(/^X-WR-CALNAME:/, '')), events };
}

function readEvent(lines: readonly string[]): ReadEvent {
  const properties = new Map<string, string>();
  for (const line of lines) {
    const [, key, parameters = '', value] = /^([A-Z-]+)((?:;[A-Z]+=[A-Z]+)*):(.*)$/s.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`not a property: ${line}`);
    if (![...ONCE, ...AT_MOST_ONCE].includes(key)) throw new Error(`unknown property ${key}`);
    if (properties.has(key)) throw new Error(`${key} twice`);
    const isDate = key === 'DTSTART' || key === 'DTEND';
    if (parameters !== (isDate ? ';VALUE=DATE' : '')) throw new Error(`parameters of ${line}`);
    properties.set(key, value);
  }
  for (const key of ONCE) if (!properties.has(key)) throw new Error(`no ${key}`);
  const end = properties.get('DTEND');
  if (!/^\d{8}T\d{6}Z$/.test(properties.get('DTSTAMP')!)) throw new Error('DTSTAMP');
  return {
    uid: properties.get('UID')!,
    stamp: properties.get('DTSTAMP')!,
    start: readDate(properties.get('DTSTART')!),
    end: end === undefined ? undefined : readDate(end),
    summary: plainText(properties.get('SUMMARY')!),
    description: plainText(properties.get('DESCRIPTION') ?? ''),
    category: plainText(properties.get('CATEGORIES')!),
  };
}

function readDate(value: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  if (new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10) !== date) throw new Error(`no day: ${value}`);
  return date;
}

/** TEXT (3.3.11): a bare semicolon, comma or backslash and every control character is a mistake. */
function plainText(value: string): string {
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new Error(`control character: ${value}`);
  if (/[;,]|\\$/.test(value.replaceAll(/\\[\\;,nN]/g, ''))) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}

function expectLine(line: string | undefined, wanted: string): void {
  if (line !== wanted) throw new Error(`${wanted} expected, not ${line}`);
}
