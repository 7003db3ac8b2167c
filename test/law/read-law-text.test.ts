/** The law-text parser on each irregularity of the format, with made-up texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLawText } from '../../src/law/text/read-law-text.js';

const law = (...lines: string[]) =>
  readLawText(['# 某某条例', '', '<!-- INFO END -->', '', ...lines.flatMap((line) => [line, ''])].join('\n'));
const numbers = (...lines: string[]) =>
  law(...lines).articles.map(({ number: { number, insert } }) =>
    insert ? `${number}-${insert}` : `${number}`,
  );
const shape = (...lines: string[]) =>
  law('第一条 为了试验。', '第二条 甲应当遵守：', ...lines).articles[1]!.paragraphs.map(({ items }) =>
    items.map(({ subitems }) => subitems.length),
  );

test('the head: title, events glued together, wrapped and with full-width figures', () => {
  const read = readLawText(
    '# 中华人民共和国　某某法\n\n２０１８年1月2日 第一次会议通过 2019年3月4日第二次会议《关于修改〈某某法〉\n\n〈另法〉的决定》修正）\n\n2020年1月22\n\n<!-- INFO END -->\n第一条 甲。',
  );
  expect(read.title).toBe('中华人民共和国某某法');
  expect(read.events.map(({ date }) => date)).toEqual(['2018-01-02', '2019-03-04', '2020-01-22']);
  expect(read.events[1]!.text).toContain('〈另法〉的决定》修正');
  expect(read.articles).toHaveLength(1);
});

test.each([
  [
    ['第一条 甲。', '第二条　乙。', '第三 条丙。', '第四条丁。'],
    ['1', '2', '3', '4'],
  ],
  [
    ['第三十条 甲。', '第三十－条 乙。'],
    ['30', '31'],
  ],
  [
    ['第一百二十条 甲。', '第一百二十条之一 乙。', '第一百二十条之二 丙。'],
    ['120', '120-1', '120-2'],
  ],
  [
    ['第一条 甲。', '第12条 乙。', '第１３条　丙。'],
    ['1', '12', '13'],
  ],
  [
    ['第一条 甲。', '第二条 乙：', '第一条规定的事项，不适用。', '第三条 丙。'],
    ['1', '2', '3'],
  ],
  [
    ['**第一条** 甲。', '　　第二条 乙。', '\u200b第三条 丙。'],
    ['1', '2', '3'],
  ],
  [
    ['| 第一条 甲。 |', '| 第二条 乙。 |'],
    ['1', '2'],
  ],
])('articles of %j', (lines, expected) => expect(numbers(...lines)).toEqual(expected));

test.each<[string[], number[][]]>([
  [['（一）甲；', '（二）乙。'], [[0, 0]]],
  [
    ['(一)甲；', '（二)乙。', '另有规定的除外。'],
    [[0, 0], []],
  ],
  [['（—）甲；', '（二）乙。'], [[0, 0]]],
  [['一、甲；', '二、乙。'], [[0, 0]]],
  [['（一）甲：', '1．丙；', '2、丁；', '（二）乙：', '（1）戊。'], [[2, 1]]],
  [['（一）能源矿产', '煤、石油、天然气。', '（二）乙。'], [[0, 0]]],
  [
    ['应纳税额＝销售额×税率', '前款所称销售额，另行规定。'],
    [[], []],
  ],
])('paragraphs, items and sub-items of %j', (lines, expected) => expect(shape(...lines)).toEqual(expected));

test('a sentence torn by a line break is one paragraph, a complete one is the next', () => {
  const long = '县级以上地方人民政府应当加强对本行政区域内有关工作的组织领导，协调解决工作中的重';
  const [article] = law('第一条 甲。', `第二条 ${long}`, '大问题。', '另一款。').articles.slice(1);
  expect(article!.paragraphs).toHaveLength(2);
});

test('items that run on in one line are parted', () => {
  const [article] = law('第一条 有下列情形之一的：（一）甲；（二）乙；（三）丙。').articles;
  expect(article!.paragraphs[0]!.items.map(({ number, text }) => [number, text])).toEqual([
    [1, '甲；'],
    [2, '乙；'],
    [3, '丙。'],
  ]);
});

test('a lost heading is no paragraph, a torn one is one heading', () => {
  const read = law(
    '第一条 甲。',
    '行政执法程序',
    '第二条 乙。',
    '事业单位、社会团体',
    '从事经营的登记',
    '第三条 丙。',
  );
  expect(read.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1, 1]);
  expect(read.headings.map(({ lost }) => lost)).toEqual([true, true, true]);
});

test('headings at any level, with any space, numbered or not', () => {
  const read = law(
    '### 第一章　总　则',
    '第一条 甲。',
    '第二章 罚 则',
    '第二条 乙。',
    '## 附 则',
    '第三条 丙。',
  );
  expect(read.headings.map(({ unit, number }) => [unit, number])).toEqual([
    ['章', 1],
    ['章', 2],
    [undefined, undefined],
  ]);
  expect(read.articles).toHaveLength(3);
});

test('what is annexed belongs to no article, and its articles to no version', () => {
  const read = law(
    '第一条 甲。',
    '第二条 本条例自公布之日起施行。',
    '附件：',
    '名录',
    '第一条 另文。',
    '第二条 另文。',
  );
  expect(read.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1]);
  expect(read.annexed).toHaveLength(2);
});

test('what has no place is reported with its line', () => {
  expect(law('第一条 甲。', '第三条 乙。', '第二条 丙。').unplaced).toEqual([
    { line: 9, text: '第二条 丙。', why: 'article-out-of-sequence' },
  ]);
  expect(law().unplaced.map(({ why }) => why)).toEqual(['no-text']);
  expect(readLawText('# 某某意见\n\n一、甲。\n\n乙。').unplaced).toEqual([]);
  expect(readLawText('第一条 甲。').unplaced.map(({ why }) => why)).toEqual(['no-title']);
});

test('no text throws', () => {
  const piece = fc.constantFrom(
    '# 某法\n',
    '<!-- INFO END -->\n',
    '第一条 甲。\n',
    '第二条乙\n',
    '（一）丙\n',
    '1. 丁\n',
    '附件：\n',
    '## 第一章\n',
    '|',
    '2020年1月1日 通过\n',
    '一、',
    '\n',
    '\r',
    '\u200b',
    '第',
    '条',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const read = readLawText(pieces.join(''));
      expect(read.articles.every(({ paragraphs }) => paragraphs.length > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
