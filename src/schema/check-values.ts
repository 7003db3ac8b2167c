/** What JSON Schema cannot say about single values: days, terms, ranges, swallowed lines, personal data. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { escapePointer } from '../source/origin.js';
import { impossibleDate, reversedDates } from './check-dates.js';
import { reversedRange } from './check-ranges.js';
import { findPersonalData, type PersonalDatum } from './find-personal-data.js';
import { isPublicPointer } from './is-public-pointer.js';
import type { Reading } from './reading.js';
import { childrenOf, propertyOf, type Spot, subjectOf } from './spot.js';

/** Adds the pointers of unusable values to `bad`. */
export function checkValues(reading: Reading, bad: Set<string>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];

  function visit(spot: Spot, pointer: string): void {
    if (spot.node.kind === 'map')
      diagnostics.push(...reversedDates(reading, spot), ...reversedRange(reading, spot));
    if (spot.node.kind === 'scalar') {
      const impossible = impossibleDate(reading, spot);
      if (impossible) {
        bad.add(pointer);
        diagnostics.push({ ...impossible, pointer });
      }
      for (const finding of [...swallowedKeys(reading, spot), ...personalData(reading, spot, pointer)])
        diagnostics.push({ ...finding, pointer });
    }
    for (const child of childrenOf(spot)) visit(child, `${pointer}/${escapePointer(child.step)}`);
  }

  visit(reading.top, '');
  return diagnostics;
}

/** Personal data in the Markdown below the front matter, which is published as it stands. */
export function checkBody(
  reading: Reading,
  body: { text: string; offset: number } | undefined,
): Diagnostic[] {
  if (!body) return [];
  return findPersonalData(body.text, { phones: true, cards: true }).map((datum) => {
    const start = body.offset + datum.offset;
    // A paper may name the telephone of its own office.
    const open = datum.kind !== 'mobile';
    return personalDatum(reading, start, start + datum.length, datum, reading.top, open);
  });
}

function personalData(reading: Reading, spot: Spot, pointer: string): Diagnostic[] {
  const { node, schema } = spot;
  if (node.kind !== 'scalar') return [];
  const isPhone = schema['x-def'] === 'phone';
  const isNumber = schema['x-not-phone'] === true;
  const cards = !isPhone && !isNumber && !/code$/.test(spot.step);
  const found = findPersonalData(node.source, { phones: !isPhone && !isNumber, cards });
  if (found.length === 0) return [];
  const { start, end } = node.span;
  const open = isPublicPointer(reading.kind, pointer);
  // Within a folded or escaped text offsets do not match one to one: there the whole value is pointed at.
  const at = reading.text.slice(start, end).indexOf(node.source);
  return found.map((datum) => {
    const from = at < 0 ? start : start + at + datum.offset;
    return personalDatum(reading, from, at < 0 ? end : from + datum.length, datum, spot, open);
  });
}

/** An error where it would be published for certain, so that no paper shows it. */
function personalDatum(
  reading: Reading,
  start: number,
  end: number,
  { what, kind, certain }: PersonalDatum,
  spot: Spot,
  open: boolean,
): Diagnostic {
  const subject = subjectOf(spot);
  const place = reading.lines.place(reading.file, start, end);
  const about = { rule: 'personal-data', place, ...(subject === undefined ? {} : { subject }) };
  if (!open || !certain)
    return {
      ...about,
      severity: 'warning',
      message: { zh: `这里像是一个${what.zh}`, en: `This looks like a ${what.en}` },
      hint: {
        zh: '文书和公示内容里不要写个人信息，请删掉；确实不是的，可以不改。',
        en: 'Content gets published: delete it, unless it is something else.',
      },
    };
  return {
    ...about,
    severity: 'error',
    message: {
      zh: `这里写了${what.zh}，会随文书和公示公开`,
      en: `Here stands a ${what.en}, and this is published`,
    },
    basis: {
      zh: '《中华人民共和国个人信息保护法》第二十五条',
      en: 'Personal Information Protection Law, art. 25',
    },
    hint:
      kind === 'mobile'
        ? {
            zh: '把它删掉；对外公开的办公电话，写在“电话”或者“举报电话”一项。',
            en: 'Delete it; an office telephone belongs into the entries for telephones.',
          }
        : {
            zh: '把它删掉。内容里任何地方都不写公民身份号码；执法证只写证件上的编号。',
            en: 'Delete it. Identity numbers stand nowhere in the content; a certificate has a number of its own.',
          },
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
