import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/source/read-front-matter.js';
import { ended, plainData, shortFindings } from './plain-data.js';

function read(text: string) {
  const { value, diagnostics } = readFrontMatter('a.md', ended(text));
  return { data: plainData(value.root), body: value.body, found: shortFindings(diagnostics), value };
}

describe('readFrontMatter', () => {
  it('gives the data, the body and its offset', () => {
    const text = '---\n标识: a\n适用: [b]\n---\n\n## 职责\n';
    expect(read(text)).toMatchObject({
      data: { 标识: 'a', 适用: ['b'] },
      body: { text: '\n## 职责\n', offset: text.indexOf('\n## ') },
      found: [],
    });
    expect(read(text.replaceAll('\n', '\r\n'))).toMatchObject({ data: { 标识: 'a' }, found: [] });
  });

  it('asks whether a body that stops within a line was cut off, once', () => {
    const text = '---\n标识: a\n适用: [b]\n---\n\n## 职责\n\n- 依法\n- 出示证件';
    const whole = text.indexOf('---\n\n') + 3;
    for (let end = whole; end <= text.length; end += 1) {
      const { diagnostics } = readFrontMatter('a.md', text.slice(0, end));
      const line = text.slice(0, end).split('\n').length;
      const expected = text[end - 1] === '\n' ? [] : [['missing-line-end', 'warning', line]];
      expect(diagnostics.map(({ rule, severity, place }) => [rule, severity, place.line])).toEqual(expected);
    }
  });

  it('counts lines from the top of the file', () => {
    expect(read('---\n标识: a\n名称：b\n---\n正文').found).toEqual([
      '3:3 yaml-full-width “名称”后面用了全角冒号“：”，要用英文冒号加一个空格',
    ]);
  });

  it.each([
    ['## 职责\n', '1:1 front-matter 文件开头缺少用 --- 围起来的信息（标识、适用等）', undefined, '## 职责\n'],
    ['', '1:1 front-matter 文件开头缺少用 --- 围起来的信息（标识、适用等）', undefined, ''],
    [
      '---\n标识: a\n\n## 职责\n',
      '1:1 front-matter 开头的信息没有用第二行 --- 结束',
      { 标识: 'a' },
      '\n## 职责\n',
    ],
    [
      '———\n标识: a\n---\n正文',
      '1:1 front-matter 这一行要写三个英文减号 ---，现在是破折号或全角符号',
      { 标识: 'a' },
      '正文\n',
    ],
    [
      '---\n标识: a\n－－－\n正文',
      '3:1 front-matter 这一行要写三个英文减号 ---，现在是破折号或全角符号',
      { 标识: 'a' },
      '正文\n',
    ],
  ])('reports %j', (text, finding, data, body) => {
    const result = read(text);
    expect(result).toMatchObject({ found: [finding], body: { text: body } });
    expect(result.data).toEqual(data);
  });

  it('reports references to characters that may not stand in a text', () => {
    expect(read('---\n标识: a\n---\n甲&#x202e;乙&zwj;丙&amp;丁\n').found).toEqual([
      '4:2 forbidden-character “&#x202e;”代表改变文字方向的字符（U+202E），不能出现在正文里',
      '4:11 invisible-character “&zwj;”代表看不见的字符（U+200D），不能出现在正文里',
    ]);
  });

  it.each([
    ['quotes', '>'.repeat(20_000)],
    ['lists', `${'- '.repeat(5_000)}a`],
    ['directives', ':::a\n'.repeat(3_000)],
    ['indented lists', Array.from({ length: 1_000 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
  ])('reports a body of nested %s', (_, body) => {
    const [finding, ...others] = read(`---\n标识: a\n---\n${body}`).found;
    expect(others).toEqual([]);
    expect(finding).toMatch(/^\d+:1 markdown-limits 正文一层套一层，超过 20 层，没有排版$/);
  });

  const row = (cells: number) => `|${'a|'.repeat(cells)}\n`;
  const table = (cells: number, rows: number) =>
    `${row(cells)}|${'-|'.repeat(cells)}\n${row(cells).repeat(rows)}`;

  it.each([
    ['cells', table(300, 500)],
    ['lines', 'a\n\n'.repeat(10_000)],
    ['opening stars', `${'*a '.repeat(1_000)}\n\n`.repeat(40)],
    ['closing stars in one paragraph', 'a* '.repeat(12_000)],
    ['brackets in a quotation', `${'> '.repeat(15)}${'[a]('.repeat(200)}\n`.repeat(50)],
    ['brackets on lines that are no list', `a\n${`2. ${'[a](b (c '.repeat(40)}\n`.repeat(120)}`],
  ])('reports a body of too many %s', (_, body) => {
    expect(read(`---\n标识: a\n---\n${body}`).found).toEqual([
      expect.stringMatching(
        /^\d+:1 markdown-limits 从这里起，正文里的行、表格格子和星号、方括号一类的符号太多，没有排版$/,
      ),
    ]);
  });

  it.each([
    ['a table of eight hundred rows', table(8, 800)],
    ['four thousand items', '- 依法**出示**证件，告知《行政处罚法》第四十四条\n'.repeat(3_000)],
    ['long paragraphs', `${'公示*办理*条件、程序、期限和[材料](a)目录。'.repeat(200)}\n\n`.repeat(15)],
  ])('takes %s', (_, body) => {
    expect(read(`---\n标识: a\n---\n${body}`).found).toEqual([]);
  });
});
