/** The library that ships: what it must know, its size, and that it is what the collection gives. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexLawTexts } from '../../src/law/library/index-law-texts.js';
import { mentionsWord } from '../../src/law/library/mentions-word.js';
import { openLibrary } from '../../src/law/library/open-library.js';
import { readCorrections } from '../../src/law/library/read-corrections.js';
import { parseCitation } from '../../src/law/parse-citation.js';
import { resolveCitation } from '../../src/law/resolution/resolve-citation.js';
import { readShared } from './shared-folder.js';

const data = join(import.meta.dirname, '..', '..', 'data');
const shipped = readFileSync(join(data, 'instruments.bin'));
const library = openLibrary(shipped)!;
const one = (title: string) => {
  const found = library.find(title);
  expect(found, title).toHaveLength(1);
  return found[0]!;
};

test('it is under 3 MB', () => {
  expect(shipped.length).toBeLessThan(3_000_000);
});

test.each([
  ['行政处罚法', 86, '2021-07-15'],
  ['行政强制法', 71, '2012-01-01'],
  ['行政许可法', 83, '2019-04-23'],
  ['市场主体登记管理条例', 55, '2022-03-01'],
  ['行政执法监督条例', 44, '2026-02-01'],
  ['生态环境法典', 1242, '2026-08-15'],
  ['民法典', 1260, '2021-01-01'],
  ['治安管理处罚法', 144, '2026-01-01'],
])('%s has %i articles since %s', (title, count, effective) => {
  expect(one(title).versions.at(-1)).toMatchObject({ articleCount: count, effective });
});

test('it knows repeals, document numbers and short titles', () => {
  expect(one('大气污染防治法').repeal).toMatchObject({
    date: '2026-08-15',
    by: '中华人民共和国生态环境法典',
    article: { number: 1242 },
  });
  expect(library.findByNumber({ agency: '国办发', year: 2005, number: 37 })[0]!.title).toContain(
    '推行行政执法责任制',
  );
  expect(one('税收征管法').title).toBe('中华人民共和国税收征收管理法');
  expect(library.findAtEnd('应当依照行政处罚法')!.name).toBe('行政处罚法');
  expect(library.knownThrough >= '2026-05').toBe(true);
});

test('it tells whether an article has an enforcement word', () => {
  const [hearing] = library.articlesOf(one('行政处罚法')).map((articles) => articles[62]!);
  expect(hearing!.number).toEqual({ number: 63 });
  expect(['吊销许可证', '罚款', '查封', '并非收录的词'].map((word) => mentionsWord(hearing!, word))).toEqual([
    true,
    true,
    false,
    undefined,
  ]);
});

test('a document number beside the title of another instrument is noticed', () => {
  const warningsOf = (text: string) => resolveCitation(parseCitation(text)!, library, '2026-05-01').warnings;
  expect(warningsOf('《行政许可法》（国务院令第700号）第一条')).toEqual(['number-of-another']);
  expect(warningsOf('《人力资源市场暂行条例》（国务院令第700号）第一条')).toEqual([]);
});

test('it holds structure, not text', () => {
  const longest = Math.max(...library.instruments.map(({ title }) => title.length));
  expect(longest).toBeLessThan(160);
});

const laws = readShared('corpus/laws');

describe.skipIf(!laws)('from the collection', () => {
  const { bytes, report } = indexLawTexts(
    (laws ?? []).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    readCorrections(readFileSync(join(data, 'instrument-corrections.yaml'), 'utf8')).corrections,
  );

  test('it is what ships, byte for byte', () => {
    expect(Buffer.from(bytes).equals(shipped)).toBe(true);
  });

  test('all files are read; what has no place is named', () => {
    expect(report.files).toBe(2015);
    expect(report.articles).toBeGreaterThan(98_000);
    expect(report.unplaced.every(({ why }) => why === 'no-text')).toBe(true);
    expect(Object.keys(report.perFile)).toHaveLength(2015);
  });
});
