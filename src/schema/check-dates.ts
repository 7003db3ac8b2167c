/** Days that no calendar has, and terms that end before they begin. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { daysOfMonth, isRealDate } from './calendar-date.js';
import type { Reading } from './reading.js';
import type { SchemaNode } from './schema-node.js';
import { type Spot, stepInto, subjectOf } from './spot.js';

/** First and last day of what a map describes, by canonical keys. */
const terms = [
  ['from', 'until'],
  ['issued', 'expires'],
  ['effective', 'repealed'],
  ['effective', 'until'],
  ['start', 'until'],
  ['raised', 'decided'],
  ['approved', 'until'],
] as const;

const ownTerms = new WeakMap<SchemaNode, (typeof terms)[number][]>();

/** Those of which a schema has both ends; most have none. */
function termsOf(schema: SchemaNode): readonly (typeof terms)[number][] {
  let own = ownTerms.get(schema);
  if (!own) {
    const { properties = {} } = schema;
    own = terms.filter(([first, last]) => first in properties && last in properties);
    ownTerms.set(schema, own);
  }
  return own;
}

/** A well-formed date that does not exist; undefined when it does. */
export function impossibleDate(reading: Reading, spot: Spot): Diagnostic | undefined {
  const { node, schema, pair } = spot;
  if (schema['x-def'] !== 'date' || node.kind !== 'scalar') return undefined;
  // A text of another form has been reported by the schema's pattern.
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(node.source) || isRealDate(node.source))
    return undefined;
  const [year = 0, month = 0] = node.source.split('-').map(Number);
  const days = daysOfMonth(year, month);
  return {
    rule: 'impossible-date',
    severity: 'error',
    place: reading.lines.place(reading.file, node.span.start, node.span.end),
    message: {
      zh: `${pair ? `“${pair.key}”写的` : ''} ${node.source} 这一天不存在：${year}年${month}月只有${days}天`.trim(),
      en: `${node.source} is no day of the calendar: that month has ${days} days`,
    },
    hint: { zh: '核对原件上的日期。', en: 'Check the date in the original.' },
    ...subject(spot),
  };
}

/** Both dates are kept: which of them is wrong, only the author knows. */
export function reversedDates(reading: Reading, spot: Spot): Diagnostic[] {
  const known = termsOf(spot.schema);
  if (known.length === 0) return [];
  return known.flatMap(([first, last]) => {
    const from = dateAt(spot, first);
    const until = dateAt(spot, last);
    if (!from || !until || from.date <= until.date) return [];
    const place = (side: DateSpot) => reading.lines.place(reading.file, side.start, side.end);
    return [
      {
        rule: 'reversed-dates',
        severity: 'error' as const,
        place: place(until),
        message: {
          zh: `“${until.key}”${until.date} 早于“${from.key}”${from.date}`,
          en: `"${until.key}" ${until.date} is before "${from.key}" ${from.date}`,
        },
        hint: {
          zh: '两个日期是不是写反了，或者年份写错了？',
          en: 'Are the two dates swapped, or is a year wrong?',
        },
        related: [
          { message: { zh: `“${from.key}”写在这里`, en: `"${from.key}" is here` }, place: place(from) },
        ],
        ...subject(spot),
      },
    ];
  });
}

interface DateSpot {
  readonly key: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function dateAt(spot: Spot, key: string): DateSpot | undefined {
  const found = stepInto(spot, key);
  if (found?.schema['x-def'] !== 'date' || found.node.kind !== 'scalar' || !found.pair) return undefined;
  const { source, span } = found.node;
  return /^\d{4}-\d\d-\d\d$/.test(source) && isRealDate(source)
    ? { key: found.pair.key, date: source, ...span }
    : undefined;
}

function subject(spot: Spot): { subject?: string } {
  const id = subjectOf(spot);
  return id === undefined ? {} : { subject: id };
}
