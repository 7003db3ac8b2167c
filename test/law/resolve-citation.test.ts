/** Resolution as of a day: every status, on a small made-up library and on the one that ships. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/law/library/build-library.js';
import { openLibrary } from '../../src/law/library/open-library.js';
import { packLibrary } from '../../src/law/library/pack-library.js';
import { readLawFile } from '../../src/law/library/read-law-file.js';
import { parseCitations } from '../../src/law/parse-citations.js';
import { ownArticles } from '../../src/law/resolution/own-articles.js';
import { resolveCitations } from '../../src/law/resolution/resolve-citations.js';
import { statusGravity } from '../../src/law/resolution/status-gravity.js';

const file = (path: string, head: string, ...body: string[]) =>
  readLawFile(
    path,
    `# ${/([^/(]+)\(/.exec(path)![1]}\n\n${head}\n\n<!-- INFO END -->\n\n${body.join('\n\n')}\n`,
  );

const small = openLibrary(
  packLibrary(
    buildLibrary([
      file(
        '法律/甲管理法(2015-03-01).md',
        '2015年3月1日 会议通过',
        '第一条 旧一。',
        '第二条 旧二，处以罚款。',
        '第三条 旧三。',
        '第四条 本法自2015年6月1日起施行。',
      ),
      file(
        '法律/甲管理法(2022-03-01).md',
        '2015年3月1日 会议通过\n\n2022年3月1日 会议修订',
        '第一条 旧一。',
        '第二条 新二：\n\n（一）子；\n\n（二）丑。\n\n另一款。',
        '第三条 旧二，处以罚款。',
        '第四条 本法自2022年6月1日起施行。',
      ),
      file(
        '法律/乙条例(2025-12-01).md',
        '2025年12月1日 会议通过',
        '第一条 子。',
        '第二条 本条例自2026年3月1日起施行。《旧乙办法》同时废止。',
      ),
      file(
        '法律/丙条例(2025-10-01).md',
        '2000年1月1日 会议通过\n\n2025年10月1日 《关于修改〈丙条例〉的决定》修正',
        '第一条 新。',
        '第二条 本条例自2000年2月1日起施行。',
      ),
      file(
        '法律/丙条例(2010-10-01).md',
        '2000年1月1日 会议通过\n\n2010年10月1日 《关于修改〈丙条例〉的决定》修正',
        '第一条 旧。',
        '第二条 本条例自2000年2月1日起施行。',
      ),
      file('法律/残缺法(2010-01-01).md', '2010年1月1日 会议通过', '第一条 子。', '第三条 丑。'),
    ]),
  ),
)!;

const resolve = (text: string, asOf = '2026-01-15', library = small) => {
  const citations = parseCitations(text);
  return resolveCitations(text, citations, library, asOf, ownArticles(text));
};
const statuses = (text: string, asOf?: string) => resolve(text, asOf).map(({ status }) => status);

test.each([
  ['《甲管理法》第二条第一款第二项', 'resolved'],
  ['《中华人民共和国甲管理法》第一条', 'resolved'],
  ['依照甲管理法第一条', 'resolved'],
  ['《甲管理法》第一条至第三条', 'resolved'],
  ['《甲管理法》', 'resolved'],
  ['《甲管理法》第五条', 'no-such-article'],
  ['《甲管理法》第二条之一', 'no-such-article'],
  ['《甲管理法》第一条至第九条', 'no-such-article'],
  ['《甲管理法》第二条第三款', 'no-such-paragraph'],
  ['《甲管理法》第二条第一款第三项', 'no-such-item'],
  ['《甲管理法》第二条第二款第一项', 'no-such-item'],
  ['《甲管理法》（2015年通过）第二条', 'superseded'],
  ['《甲管理法》（2022年修订）第二条', 'resolved'],
  ['《甲管理法》（2018年修正）第二条', 'undetermined'],
  ['《甲管理法》（2030年修正）第二条', 'beyond-horizon'],
  ['《乙条例》第一条', 'not-in-force'],
  ['《丁办法》第一条', 'outside-library'],
  ['国办发〔2019〕1号', 'outside-library'],
  ['国办发〔2030〕1号', 'beyond-horizon'],
  ['国办发〔**〕1号', 'malformed'],
  ['《甲管理法》第三条至第一条', 'malformed'],
  ['本法第三条', 'undetermined'],
  // The copy lacks an article in the middle and its end: nothing is proved.
  ['《残缺法》第二条', 'undetermined'],
  ['《残缺法》第九条', 'undetermined'],
])('%s: %s', (text, status) => expect(statuses(text)).toEqual([status]));

test('the version in force depends on the day', () => {
  expect(resolve('《甲管理法》第二条', '2022-05-31')[0]!.version!.adopted).toBe('2015-03-01');
  expect(resolve('《甲管理法》第二条', '2022-06-01')[0]!.version!.adopted).toBe('2022-03-01');
  expect(statuses('《甲管理法》第二条第二款', '2022-05-31')).toEqual(['no-such-paragraph']);
  expect(statuses('《甲管理法》第二条第二款', '2022-06-01')).toEqual(['resolved']);
  expect(statuses('《甲管理法》第一条', '2010-01-01')).toEqual(['not-in-force']);
  expect(statuses('《乙条例》第一条', '2026-03-01')).toEqual(['resolved']);
});

test('an amendment without a proved commencement decides nothing where the texts differ', () => {
  expect(statuses('《丙条例》第一条')).toEqual(['undetermined']);
  expect(statuses('《丙条例》第二条')).toEqual(['resolved']);
  expect(statuses('《丙条例》第九条')).toEqual(['no-such-article']);
  expect(statuses('《丙条例》第一条', '2027-01-01')).toEqual(['resolved']);
});

test('a repealed instrument is named with day, repealing instrument and article', () => {
  expect(statuses('《旧乙办法》第三条', '2026-02-28')).toEqual(['undetermined']);
  const [found] = resolve('《旧乙办法》第三条', '2026-03-01');
  expect(found!.status).toBe('repealed');
  expect(found!.note!.zh).toBe('自 2026-03-01 起被《乙条例》第二条废止，请改引现行规定');
});

test('an older version tells where its article went', () => {
  const [found] = resolve('《甲管理法》（2015年）第一条、第二条、第三条');
  expect(found!.units.map(({ note, movedTo }) => [note!.zh, movedTo?.number])).toEqual([
    ['现行版本中这一条没有变化', undefined],
    ['现行版本中是第三条', 3],
    ['现行版本中这一条已经修改', undefined],
  ]);
});

test('short names of the document, 该法 and bare articles speak of what was named', () => {
  expect(statuses('《甲管理法》（以下简称《管理法》）。依照《管理法》第五条')).toEqual([
    'resolved',
    'no-such-article',
  ]);
  expect(statuses('《未收录的文件》（以下简称《甲管理法》），《甲管理法》第九条')[0]).toBe('outside-library');
  expect(statuses('《甲管理法》规定，该法第二条第二款')).toEqual(['resolved', 'resolved']);
  // Only assumed: never called wrong.
  expect(statuses('《甲管理法》和第九条')).toEqual(['resolved', 'undetermined']);
  expect(statuses('《甲管理法》。第二条另有要求')).toEqual(['resolved', 'undetermined']);
});

test('a law text answers for its own articles', () => {
  const text =
    '第一条 依照本条例第二条第二款。\n\n第二条 甲。\n\n第三条 依照本条例第九条和第一条。\n\n第四条 本条例自公布之日起施行。';
  expect(statuses(text)).toEqual(['no-such-paragraph', 'no-such-article']);
});

test('words that point within a text are followed', () => {
  const text = [
    '第一条 甲。',
    '第二条 依照前条和本条第三款、本条第四款。',
    '前款、前两款另有规定：',
    '（一）丙，前款第一项；',
    '依照第一款和本条例第二条第二款第一项。',
    '第三条 前款的规定。',
    '第四条 本条例自公布之日起施行。',
  ].join('\n\n');
  expect(statuses(text)).toEqual([
    'resolved',
    'resolved',
    'no-such-paragraph',
    'resolved',
    // 前两款 in the second paragraph reaches before the first.
    'undetermined',
    // The first paragraph has no items.
    'no-such-item',
    'undetermined',
    'resolved',
    // The first paragraph of an article has none before it.
    'undetermined',
  ]);
});

test('articles that a copy runs together in one line have no paragraphs that could be denied', () => {
  const text = '第一条 甲。 第二条 乙。 第三条 丙。\n\n第四条 依照本条例第二条第二款、本条例第九条。';
  expect(statuses(text).slice(-2)).toEqual(['undetermined', 'no-such-article']);
});

test('warnings: 第一款 of a one-paragraph article, a day beyond the horizon', () => {
  expect(resolve('《甲管理法》第一条第一款', '2025-11-01')[0]!.warnings).toEqual(['needless-paragraph']);
  expect(resolve('《甲管理法》第二条第一款', '2025-11-01')[0]!.warnings).toEqual([]);
  expect(resolve('《甲管理法》第二条', '2027-01-01')[0]!.warnings).toEqual(['past-horizon']);
});

test('a slip in a title is answered with the nearest titles', () => {
  expect(resolve('《甲管理发》第一条')[0]!.nearest).toEqual(['甲管理法']);
  expect(resolve('《毫不相干的规定》')[0]!.nearest).toEqual([]);
});

test('only what is proved wrong is an error', () => {
  const errors = [
    'repealed',
    'superseded',
    'not-in-force',
    'no-such-article',
    'no-such-paragraph',
    'no-such-item',
  ] as const;
  for (const status of errors) expect(statusGravity.severity(status)).toBe('error');
  for (const status of ['outside-library', 'beyond-horizon', 'undetermined'] as const) {
    expect(statusGravity.severity(status)).toBe('info');
  }
});

describe('the library that ships', () => {
  const library = openLibrary(
    readFileSync(join(import.meta.dirname, '..', '..', 'data', 'instruments.bin')),
  )!;
  const shipped = (text: string, asOf: string) => resolve(text, asOf, library).map(({ status }) => status);

  test.each([
    ['《大气污染防治法》第九十九条', '2026-08-14', 'resolved'],
    ['《大气污染防治法》第九十九条', '2026-08-15', 'repealed'],
    ['《生态环境法典》第一条', '2026-08-14', 'not-in-force'],
    ['《生态环境法典》第一千二百四十二条', '2026-08-15', 'resolved'],
    ['《行政执法监督条例》第十二条第四项', '2026-02-01', 'resolved'],
    ['《行政执法监督条例》第十二条第四项', '2026-01-31', 'not-in-force'],
    ['《治安管理处罚法》第一百四十四条', '2025-12-31', 'no-such-article'],
    ['《治安管理处罚法》第一百四十四条', '2026-01-01', 'resolved'],
    ['《行政处罚法》第六十三条第一款第六项', '2026-11-01', 'resolved'],
    ['《行政处罚法》第八十七条', '2026-11-01', 'no-such-article'],
    ['《食品安全法》第一百二十二条第一款', '2026-11-01', 'resolved'],
    ['《海关法》第六条第四项', '2026-11-01', 'resolved'],
    ['《合同法》第五十二条', '2026-11-01', 'repealed'],
    ['国办发〔2005〕37号', '2026-11-01', 'resolved'],
    ['国务院令第700号', '2026-11-01', 'resolved'],
    // The copy of this law ends early.
    ['《长江保护法》第八十六条', '2026-11-01', 'undetermined'],
  ])('%s as of %s: %s', (text, asOf, status) => expect(shipped(text, asOf)).toEqual([status]));
});
