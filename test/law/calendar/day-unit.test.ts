/** What 日 means in which statute, and that each clause stands where it is said to stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayUnit } from '../../../src/law/calendar/day-unit.js';
import { dayUnitClauses } from '../../../src/law/calendar/day-unit-clauses.js';
import { openLibrary } from '../../../src/law/library/open-library.js';
import { parseCitations } from '../../../src/law/parse-citations.js';
import { readLawText } from '../../../src/law/text/read-law-text.js';
import { readShared } from '../shared-folder.js';

const today = '2026-11-21';

describe('the day unit', () => {
  test.each([
    ['行政处罚法', 7, { article: 61 }, 'working'],
    ['行政处罚法', 15, { article: 67 }, 'calendar'],
    ['中华人民共和国行政处罚法', 2, { article: 71 }, 'working'],
    ['行政处罚法', 90, { article: 60 }, 'calendar'],
    ['行政处罚法', 10, {}, 'calendar'],
    ['行政许可法', 20, { article: 42 }, 'working'],
    ['行政许可法', 45, { article: 42 }, 'working'],
    ['行政许可法', 30, { article: 50 }, 'calendar'],
    ['行政许可法', 5, { article: 32 }, 'working'],
    ['行政许可法', 5, { article: 47 }, 'calendar'],
    ['行政许可法', 20, { article: 47 }, 'working'],
    ['行政许可法', 5, { holder: 'party' }, 'calendar'],
    ['行政强制法', 10, { article: 54 }, 'working'],
    ['行政强制法', 3, { article: 31 }, 'working'],
    ['行政强制法', 30, { article: 25 }, 'calendar'],
    ['行政强制法', 15, { article: 56 }, 'calendar'],
    ['行政复议法', 10, { article: 31 }, 'working'],
    ['行政复议法', 60, { article: 20 }, 'calendar'],
    ['审计法', 30, {}, 'working'],
    ['审计法实施条例', 60, { article: 52 }, 'calendar'],
    ['道路交通安全违法行为处理程序规定', 15, {}, 'working'],
    ['道路交通安全违法行为处理程序规定', 30, {}, 'calendar'],
    ['道路交通安全违法行为记分管理办法', 3, {}, 'calendar'],
    ['食品安全法', 7, {}, 'calendar'],
  ] as const)('%s, %i days %o: %s', (title, days, of, unit) => {
    expect(dayUnit(title, days, today, of).unit).toBe(unit);
  });

  test('it names its clause; a statute without one has none', () => {
    expect(dayUnit('行政处罚法', 7, today).clause).toBe('《中华人民共和国行政处罚法》第八十五条');
    expect(dayUnit('食品安全法', 7, today).clause).toBeUndefined();
    expect(dayUnit('道路交通安全违法行为记分管理办法', 10, today).clause).toContain('第三十六条');
  });

  test.each([
    ['行政处罚法', 7, '2021-07-14', undefined],
    ['行政处罚法', 7, '2021-07-15', '第八十五条'],
    ['行政强制法', 3, '2011-12-31', undefined],
    ['行政强制法', 3, '2012-01-01', '第六十九条'],
    ['行政许可法', 20, '2004-06-30', undefined],
    ['行政许可法', 20, '2004-07-01', '第八十二条'],
    ['行政复议法', 3, '2023-12-31', undefined],
    ['行政复议法', 3, '2024-01-01', '第八十八条第二款'],
    ['行政复议法', 7, '2023-12-31', '第四十条第二款'],
    ['行政复议法', 7, '2024-01-01', '第八十八条第二款'],
    ['行政复议法', 10, '2023-12-31', undefined],
  ])('%s, %i days on %s: %s', (title, days, asOf, clause) => {
    const found = dayUnit(title, days, asOf);
    expect(found.unit).toBe(clause === undefined ? 'calendar' : 'working');
    expect(found.clause?.split('》')[1]).toBe(clause);
  });
});

const library = openLibrary(
  readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', 'instruments.bin')),
)!;
const laws = readShared('corpus/laws');

describe.each(dayUnitClauses.map((entry) => [entry.clause, entry] as const))('%s', (clause, entry) => {
  const [citation] = parseCitations(clause);
  const title = /《(.+)》/.exec(clause)![1]!;
  const { article, paragraph, item } = citation!.units[0]!.from;

  test('governs instruments that the library knows, in an article that it has', () => {
    for (const name of [title, ...entry.instruments]) expect(library.find(name), name).toHaveLength(1);
    const [found] = library.find(title);
    const articles = library.articlesOf(found!);
    expect(articles.flat().some((facts) => facts.number.number === article!.number)).toBe(true);
  });

  test.skipIf(!laws)('says so in the text', () => {
    const heads = [`# ${title}\n`, `# 中华人民共和国${title}\n`];
    const texts = laws!
      .filter(({ text }) => heads.some((head) => text.replaceAll('\r', '').startsWith(head)))
      .map(({ text }) => readLawText(text));
    const places = texts
      .map((law) => law.articles.find(({ number }) => number.number === article!.number))
      .flatMap((found) => (found ? [found.paragraphs[(paragraph ?? 1) - 1]] : []));
    const wanted = places
      .map((place) => (item ? place?.items.find(({ number }) => number === item)?.text : place?.text) ?? '')
      .filter((text) => /工作日|自然日/.test(text));
    expect(wanted.length).toBeGreaterThan(0);
    const text = wanted.at(-1)!;
    expect(text).toMatch(entry.unit === 'working' ? /工作日/ : /自然日/);
    if (Array.isArray(entry.days)) {
      const digits = '零一二三四五六七八九十';
      const named = [...text.matchAll(/[“"]([一二三四五六七八九十]+)日[”"]/g)].map(([, word]) =>
        word === '三十' ? 30 : word === '十五' ? 15 : digits.indexOf(word!),
      );
      expect(named).toEqual(entry.days);
    }
  });
});
