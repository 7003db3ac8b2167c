/** Reads a calendar file: one year, or a list of years; every slip is a finding at its place. */

import type { Diagnostic, Result, Text } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../diagnostics/nearest.js';
import { isRealDate } from '../../schema/calendar-date.js';
import { LineIndex } from '../../source/line-index.js';
import { readYaml } from '../../source/read-yaml.js';
import type { SourceNode } from '../../source/source-node.js';
import { calendarWords } from './calendar-words.js';
import { addCalendarDays, isoWeekday } from './civil-date.js';
import type { CalendarYear, Holiday } from './working-calendar.js';

type Report = (node: Pick<SourceNode, 'span'>, message: Text, severity?: 'error' | 'warning') => undefined;

/** Longer stretches are slips of the pen: the longest holiday so far had nine days. */
const longestHoliday = 31;

/** Years with an error are left out; the others are kept. Never throws. */
export function readCalendar(file: string, text: string): Result<readonly CalendarYear[]> {
  const { value, diagnostics: found } = readYaml(file, text);
  const diagnostics: Diagnostic[] = [...found];
  const lines = new LineIndex(text);
  let failed = false;
  const report: Report = ({ span }, message, severity = 'error') => {
    if (severity === 'error') failed = true;
    const place = lines.place(file, span.start, span.end);
    diagnostics.push({ rule: 'invalid-calendar', severity, message, place });
    return undefined;
  };
  const { root } = value;
  if (root === undefined) {
    if (found.length === 0)
      report({ span: { start: 0, end: 0 } }, { zh: '日历文件是空的。', en: 'The calendar file is empty.' });
    return { value: [], diagnostics };
  }
  const years: CalendarYear[] = [];
  for (const entry of root.kind === 'list' ? root.items : [root]) {
    failed = false;
    const year = readYear(entry, report);
    if (!year || failed) continue;
    const twice = years.some((other) => other.year === year.year);
    if (twice) report(entry, { zh: `${year.year} 年写了两次。`, en: `${year.year} stands twice.` });
    else years.push(year);
  }
  return { value: years, diagnostics };
}

function readYear(node: SourceNode, report: Report): CalendarYear | undefined {
  const keys = readKeys(node, calendarWords.entry, report);
  const yearNode = keys?.get('year');
  if (!keys) return undefined;
  if (!yearNode) return report(node, { zh: '缺少“年份”。', en: 'The year is missing.' });
  const year = scalar(yearNode);
  if (!/^(?:19[5-9]\d|20\d\d|21\d\d)$/.test(year))
    return report(yearNode, { zh: '年份写四位数字，如 2026。', en: 'Write the year with four digits.' });
  const verified = readStatus(keys.get('status'), node, report);
  const source = textOf(keys.get('source'));
  if (verified && source === undefined)
    report(keys.get('status')!, {
      zh: '写了“已核实”，就要在“来源”里写明依据哪个通知；没有核对过的写“未核实”。',
      en: 'A verified year names its source; otherwise write unverified.',
    });
  const dates = new Map<string, SourceNode>();
  const holidays = listOf(keys.get('holidays'), report).flatMap(
    (item) => readHoliday(item, Number(year), dates, report) ?? [],
  );
  const workdays = listOf(keys.get('workdays'), report).flatMap(
    (item) => readWorkday(item, Number(year), dates, report) ?? [],
  );
  const number = textOf(keys.get('number'));
  return { year: Number(year), verified: verified ?? false, number, source, holidays, workdays };
}

function readStatus(node: SourceNode | undefined, entry: SourceNode, report: Report): boolean | undefined {
  const word = node && scalar(node);
  if (word !== undefined && Object.hasOwn(calendarWords.status, word))
    return calendarWords.status[word as keyof typeof calendarWords.status];
  return report(node ?? entry, {
    zh: '“状态”写“已核实”或者“未核实”。',
    en: 'The status is verified or unverified.',
  });
}

function readHoliday(
  node: SourceNode,
  year: number,
  dates: Map<string, SourceNode>,
  report: Report,
): Holiday | undefined {
  const keys = readKeys(node, calendarWords.holiday, report);
  if (!keys) return undefined;
  const from = readDate(keys.get('from'), node, '起', year, report);
  const to = keys.has('to') ? readDate(keys.get('to'), node, '止', year, report) : from;
  if (from === undefined || to === undefined) return undefined;
  if (to < from)
    return report(keys.get('to')!, { zh: '“止”早于“起”。', en: 'The last day is before the first.' });
  if (addCalendarDays(from, longestHoliday) <= to)
    return report(node, {
      zh: `一次放假超过 ${longestHoliday} 天，请核对起止日期。`,
      en: `More than ${longestHoliday} days in one holiday; check its dates.`,
    });
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) claim(day, node, dates, report);
  return { name: textOf(keys.get('name')) ?? '', from, to };
}

function readWorkday(
  node: SourceNode,
  year: number,
  dates: Map<string, SourceNode>,
  report: Report,
): string | undefined {
  const day = readDate(node, node, '上班', year, report);
  if (day === undefined) return undefined;
  claim(day, node, dates, report);
  if (isoWeekday(day) <= 5)
    report(
      node,
      {
        zh: `${day} 是星期${'一二三四五'[isoWeekday(day) - 1]}，本来就上班；“上班”只写调休上班的周末，请核对日期。`,
        en: `${day} is no weekend day; check the date.`,
      },
      'warning',
    );
  return day;
}

function claim(day: string, node: SourceNode, dates: Map<string, SourceNode>, report: Report): void {
  if (dates.has(day))
    report(node, {
      zh: `${day} 写了不止一次，是放假还是上班、属于哪个节日，只能写一处。`,
      en: `${day} stands more than once.`,
    });
  else dates.set(day, node);
}

/** A notice also gives days of the December before (the New Year holiday). */
function readDate(
  node: SourceNode | undefined,
  entry: SourceNode,
  key: string,
  year: number,
  report: Report,
): string | undefined {
  const date = node ? scalar(node) : '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isRealDate(date))
    return report(node ?? entry, {
      zh: `“${key}”应当是真实的日期，写作 2026-10-01 的样子。`,
      en: 'Write a real date like 2026-10-01.',
    });
  if (date < `${year - 1}-12-01` || date > `${year}-12-31`)
    return report(node ?? entry, {
      zh: `${date} 不在 ${year} 年的安排之内。`,
      en: `${date} lies outside the arrangement of ${year}.`,
    });
  return date;
}

function readKeys<Key extends string>(
  node: SourceNode,
  words: Readonly<Record<string, Key>>,
  report: Report,
): Map<Key, SourceNode> | undefined {
  if (node.kind !== 'map')
    return report(node, { zh: '这里应当逐行写“名称: 值”。', en: 'A mapping is needed here.' });
  const found = new Map<Key, SourceNode>();
  for (const { key, keySpan, value } of node.pairs) {
    const word = Object.hasOwn(words, key) ? words[key] : undefined;
    if (word !== undefined && !found.has(word)) found.set(word, value);
    else if (word !== undefined)
      report({ span: keySpan }, { zh: `“${key}”写了两次。`, en: `${key} stands twice.` });
    else {
      const near = nearest(key, Object.keys(words));
      report(
        { span: keySpan },
        {
          zh: `不认识“${key}”${near === undefined ? '' : `，是不是“${near}”`}。`,
          en: `Unknown key ${key}${near === undefined ? '' : `; is it ${near}`}.`,
        },
      );
    }
  }
  return found;
}

function listOf(node: SourceNode | undefined, report: Report): readonly SourceNode[] {
  if (node === undefined || (node.kind === 'scalar' && node.value === null)) return [];
  if (node.kind === 'list') return node.items;
  report(node, { zh: '这里应当是列表。', en: 'A list is needed here.' });
  return [];
}

const scalar = (node: SourceNode) => (node.kind === 'scalar' ? node.source.trim() : '');

function textOf(node: SourceNode | undefined): string | undefined {
  const text = node && scalar(node);
  return text === '' ? undefined : text;
}
