/** The library from made-up texts: versions, commencement, repeals, short titles, packing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/law/library/build-library.js';
import { correctLibrary } from '../../src/law/library/correct-library.js';
import { indexLawTexts } from '../../src/law/library/index-law-texts.js';
import type { ArticleFacts } from '../../src/law/library/instrument.js';
import { openLibrary } from '../../src/law/library/open-library.js';
import { packLibrary } from '../../src/law/library/pack-library.js';
import { readCorrections } from '../../src/law/library/read-corrections.js';
import { readLawFile } from '../../src/law/library/read-law-file.js';

const file = (path: string, title: string, head: string, ...body: string[]) =>
  readLawFile(path, `# ${title}\n\n${head}\n\n<!-- INFO END -->\n\n${body.join('\n\n')}\n`);
const build = (...files: ReturnType<typeof file>[]) => buildLibrary(files).instruments;

test.each([
  ['2020-01-22', '', '第九条 本法自2020年7月15日起施行。', '2020-07-15', 'article'],
  ['2020-01-22', '', '第九条 本法自二〇二〇年七月一日起施行。', '2020-07-01', 'article'],
  ['2020-01-22', '', '第九条 本条例自 ２０２０ 年 ８ 月 １ 日起施行。', '2020-08-01', 'article'],
  // An amended text keeps the day of the first one: nothing is proved, nothing guessed.
  [
    '2021-04-29',
    '2015年4月24日 会议通过\n\n2021年4月29日 《关于修改〈甲法〉的决定》修正',
    '第九条 本法自2015年10月1日起施行。',
    undefined,
    undefined,
  ],
  [
    '2018-05-01',
    '2018年5月1日 国务院令第9号公布',
    '第九条 本条例自公布之日起施行。',
    '2018-05-01',
    'promulgation',
  ],
  ['2018-05-01', '', '第九条 本条例自公布之日起施行。', undefined, undefined],
  ['2018-05-01', '2018年5月1日 通过\n\n2018年9月1日 施行', '第九条 甲。', '2018-09-01', 'head'],
  ['2018-05-01', '', '第九条 本条例自施行。', undefined, undefined],
])('a version of %s commences as its text proves', (date, head, last, effective, effectiveFrom) => {
  const [entry] = build(file(`法律/甲法(${date}).md`, '甲法', head, '第一条 乙。', last));
  expect(entry!.versions[0]).toMatchObject({ adopted: date });
  expect([entry!.versions[0]!.effective, entry!.versions[0]!.effectiveFrom]).toEqual([
    effective,
    effectiveFrom,
  ]);
});

test('versions of one title are one instrument, in their order; copies and books are joined', () => {
  const entries = build(
    file('行政法/甲法(2020-01-01).md', '中华人民共和国甲法', '', '第一条 新。', '第二条 新。'),
    file('行政法/甲法(2010-01-01).md', '中华人民共和国甲法', '', '第一条 旧。'),
    file('社会法/甲法(2010-01-01).md', '甲法', '', '第一条 旧。'),
    file('民法典/总则.md', '中华人民共和国乙法典\n# 总则', '2020年5月28日 大会通过', '第一条 甲。'),
    file(
      '民法典/附则.md',
      '中华人民共和国乙法典\n# 附则',
      '2020年5月28日 大会通过',
      '第二条 本法自2021年1月1日起施行。',
    ),
  );
  expect(
    entries.map(({ title, versions }) => [
      title,
      versions.map(({ adopted, articleCount }) => [adopted, articleCount]),
    ]),
  ).toEqual([
    ['中华人民共和国乙法典', [['2020-05-28', 2]]],
    [
      '中华人民共和国甲法',
      [
        ['2010-01-01', 1],
        ['2020-01-01', 2],
      ],
    ],
  ]);
});

test('a repeal names the repealing article and its day, also for texts that are not held', () => {
  const entries = build(
    file(
      '法律/新法典(2026-03-12).md',
      '新法典',
      '',
      '第一条 甲。',
      '第二条 本法自2026年8月15日起施行。《中华人民共和国甲法》、2001年1月1日国务院发布的《乙条例》同时废止。',
    ),
    file('法律/甲法(2018-10-26).md', '中华人民共和国甲法', '', '第一条 甲。'),
  );
  const repeal = { date: '2026-08-15', by: '新法典', article: { number: 2 } };
  expect(entries.find(({ title }) => title === '中华人民共和国甲法')!.repeal).toMatchObject(repeal);
  expect(entries.find(({ title }) => title === '乙条例')).toMatchObject({ versions: [], repeal });
});

test.each([
  '第二条 本法自2020年1月1日起施行。《甲法》中有关乙的规定同时废止。',
  '第二条 本法自2020年1月1日起施行。《甲法》第五条同时废止。',
  '第二条 本法自2020年1月1日起施行。根据《关于修改部分法律的决定》第二次修正的新法旧文本同时废止。',
  '第二条 本法自2020年1月1日起施行。《甲法》与本法不一致的，同时废止。',
])('no whole instrument is repealed by: %s', (closing) => {
  const entries = build(file('法律/新法(2019-12-01).md', '新法', '', '第一条 甲。', closing));
  expect(entries.map(({ title }) => title)).toEqual(['新法']);
});

test('a repeal of an older text of that name does not touch the newer one; the own predecessor is no repeal', () => {
  const entries = build(
    file(
      '法律/新法(1995-01-01).md',
      '新法',
      '',
      '第一条 甲。',
      '第二条 本法自1995年1月1日起施行。《甲法》、《新法》同时废止。',
    ),
    file('法律/甲法(2018-10-26).md', '甲法', '', '第一条 甲。'),
  );
  expect(entries.map(({ title, repeal }) => [title, repeal])).toEqual([
    ['新法', undefined],
    ['甲法', undefined],
  ]);
});

test('short titles that the texts agree on are names; general words and disputed ones are not', () => {
  const define = (path: string, title: string, alias: string) =>
    file(`行政法规/${path}(2020-01-01).md`, path, '', `第一条 依照《${title}》（以下简称${alias}）。`);
  const entries = build(
    file('法律/税收征收管理法(2015-01-01).md', '中华人民共和国税收征收管理法', '', '第一条 甲。'),
    define('甲条例', '中华人民共和国税收征收管理法', '税收征管法'),
    define('乙条例', '中华人民共和国税收征收管理法', '条例'),
  );
  expect(entries.find(({ title }) => title.endsWith('征收管理法'))!.shortTitles).toEqual(['税收征管法']);
});

test('types and makers come from folder, title and head', () => {
  const entries = build(
    file(
      'DLC/重庆地方法规/地方性法规/重庆/甲.md',
      '重庆市甲条例',
      '2001年1月1日 重庆市第一届人民代表大会常务委员会第二次会议通过',
      '第一条 甲。',
    ),
    file('行政法规/乙条例.md', '乙条例', '2001年1月1日 中华人民共和国国务院令第300号公布', '第一条 甲。'),
    file(
      '地方性法规/四川/丙.md',
      '凉山彝族自治州丙条例',
      '2001年1月1日 凉山彝族自治州第一届人民代表大会第二次会议通过',
      '第一条 甲。',
    ),
    file('其他/丁.md', '丁办法', '2001年1月1日 某某部令第3号公布', '第一条 甲。'),
  );
  expect(entries.map(({ title, type, issuer, region }) => [title, type, issuer, region])).toEqual([
    ['丁办法', 'department-rule', '某某部', undefined],
    ['乙条例', 'administrative-regulation', '国务院', undefined],
    ['凉山彝族自治州丙条例', 'autonomous-regulation', '凉山彝族自治州人民代表大会', '凉山彝族自治州'],
    ['重庆市甲条例', 'local-regulation', '重庆市人民代表大会常务委员会', '重庆市'],
  ]);
});

test('corrections complete what texts do not tell; a line without source is refused', () => {
  const { corrections, bad } = readCorrections(
    [
      '- { title: 甲法, adopted: 2021-04-29, effective: 2021-05-01, source: 某决定 }',
      '- { title: 某通知, number: 国办发〔2005〕37号, type: normative-document, source: 某文 }',
      '- { title: 无来源 }',
      '- {',
    ].join('\n'),
  );
  expect(bad).toEqual([3, 4]);
  const library = correctLibrary(
    buildLibrary([file('法律/甲法(2021-04-29).md', '甲法', '', '第一条 甲。')]),
    corrections,
  );
  expect(
    library.instruments.map(({ title, versions, numbers }) => [title, versions[0]?.effective, numbers]),
  ).toEqual([
    ['某通知', undefined, [{ agency: '国办发', year: 2005, number: 37 }]],
    ['甲法', '2021-05-01', []],
  ]);
});

const facts: fc.Arbitrary<ArticleFacts> = fc.record({
  number: fc
    .record({ number: fc.integer({ min: 1, max: 9999 }), insert: fc.integer({ min: 0, max: 20 }) })
    .map(({ number, insert }) => (insert > 0 ? { number, insert } : { number })),
  paragraphs: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  }),
  hash: fc.stringMatching(/^[0-9a-f]{12}$/),
  words: fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)),
});

test('what is packed is opened again unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.array(facts, { maxLength: 20 }), { minLength: 1, maxLength: 3 }), (articles) => {
      const [entry] = buildLibrary([file('法律/甲法(2020-01-01).md', '甲法', '', '第一条 甲。')]).instruments;
      const opened = openLibrary(
        packLibrary({ knownThrough: '2020-01-01', instruments: [{ ...entry!, articles }] }),
      )!;
      expect(opened.articlesOf(opened.find('甲法')[0]!)).toEqual(articles);
    }),
  );
});

test('bytes that are no library, or are cut off, are refused without a crash', () => {
  const { bytes } = indexLawTexts(
    [{ path: '法律/甲法.md', bytes: new TextEncoder().encode('# 甲法\n<!-- INFO END -->\n第一条 甲。') }],
    [],
  );
  for (let length = 0; length < bytes.length; length += 7) {
    const opened = openLibrary(bytes.slice(0, length));
    const [entry] = opened?.find('甲法') ?? [];
    if (entry) expect(opened!.articlesOf(entry)).toEqual([]);
  }
});

test('the same texts give the same bytes', () => {
  const input = ['甲', '乙'].map((name) => ({
    path: `法律/${name}.md`,
    bytes: new TextEncoder().encode(`# ${name}法\n<!-- INFO END -->\n第一条 甲。`),
  }));
  expect(indexLawTexts(input, []).bytes).toEqual(indexLawTexts([...input].reverse(), []).bytes);
});
