/** What JSON Schema cannot say about single values: days, terms, swallowed lines, personal data. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { escapePointer } from '../source/origin.js';
import { impossibleDate, reversedDates } from './check-dates.js';
import { findPersonalData } from './find-personal-data.js';
import type { Reading } from './reading.js';
import { childrenOf, propertyOf, type Spot, subjectOf } from './spot.js';

/** Adds the pointers of unusable values to `bad`. */
export function checkValues(reading: Reading, bad: Set<string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];

  function visit(spot: Spot, pointer: string): void {
    if (spot.node.kind === 'map') diagnostics.push(...reversedDates(reading, spot));
    if (spot.node.kind === 'scalar') {
      const impossible = impossibleDate(reading, spot);
      if (impossible) {
        bad.add(pointer);
        diagnostics.push({ ...impossible, pointer });
      }
      for (const finding of [...swallowedKeys(reading, spot), ...personalData(reading, spot)])
        diagnostics.push({ ...finding, pointer });
    }
    for (const child of childrenOf(spot)) visit(child, `${pointer}/${escapePointer(child.step)}`);
  }

  visit(reading.top, '');
  return diagnostics;
}

/** Personal data in the Markdown below the front matter. */
export function checkBody(
  reading: Reading,
  body: { text: string; offset: number } | undefined,
): Diagnostic[] {
  if (!body) return [];
  return findPersonalData(body.text, true).map(({ offset, length, what }) =>
    warnOf(reading, body.offset + offset, body.offset + offset + length, what, reading.top),
  );
}

function personalData(reading: Reading, spot: Spot): Diagnostic[] {
  const { node, schema } = spot;
  if (node.kind !== 'scalar') return [];
  const phones = schema['x-def'] !== 'phone' && schema['x-not-phone'] !== true;
  const { start, end } = node.span;
  // Within a folded or escaped text offsets do not match one to one: there the whole value is pointed at.
  const at = reading.text.slice(start, end).indexOf(node.source);
  return findPersonalData(node.source, phones).map(({ offset, length, what }) =>
    at < 0
      ? warnOf(reading, start, end, what, spot)
      : warnOf(reading, start + at + offset, start + at + offset + length, what, spot),
  );
}

function warnOf(
  reading: Reading,
  start: number,
  end: number,
  what: { zh: string; en: string },
  spot: Spot,
): Diagnostic {
  const subject = subjectOf(spot);
  return {
    rule: 'personal-data',
    severity: 'warning',
    place: reading.lines.place(reading.file, start, end),
    message: { zh: `这里像是一个${what.zh}`, en: `This looks like a ${what.en}` },
    hint: {
      zh: '文书和公示内容里不要写个人信息，请删掉；确实不是的，可以不改。',
      en: 'Content gets published: delete it, unless it is something else.',
    },
    ...(subject === undefined ? {} : { subject }),
  };
}

/** A line below a plain text that was meant as an entry of its own, and reads as more of the text. */
function swallowedKeys(reading: Reading, spot: Spot): Diagnostic[] {
  const { node, parent } = spot;
  if (node.kind !== 'scalar' || !parent) return [];
  const { start, end } = node.span;
  const raw = reading.text.slice(start, end);
  if (!raw.includes('\n') || /^["'|>]/.test(raw)) return [];
  const found: Diagnostic[] = [];
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) {
    const line = raw.slice(at + 1, at + 200).split('\n', 1)[0]!;
    const match = /^([ \t\u3000]*)([^\s:：]{1,30})[ \u3000]*[:：]/.exec(line);
    if (!match) continue;
    const [all, lead = '', key = ''] = match;
    const from = start + at + 1 + lead.length;
    const known = spot.pair ? propertyOf(parent.schema, key) : propertyOf(spot.schema, key);
    if (!known || parent.schema.additionalProperties) continue;
    const subject = subjectOf(spot);
    found.push({
      rule: 'swallowed-key',
      severity: 'error',
      place: reading.lines.place(reading.file, from, from + all.length - lead.length),
      message: {
        zh: `这一行的“${key}”没有成为单独的一项，被当成了上一行文字的一部分`,
        en: `"${key}" on this line was read as more of the text above, not as an entry`,
      },
      hint: {
        zh: '冒号用英文冒号，后面空一格，行首和同级的其他项对齐。',
        en: 'Write a colon and a space, and align the line with the other keys.',
      },
      ...(subject === undefined ? {} : { subject }),
    });
  }
  return found;
}
