import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findForbiddenCharacters } from '../../src/source/forbidden-characters.js';
import { readYaml } from '../../src/source/read-yaml.js';
import { ended, plainData, shortFindings } from './plain-data.js';

function read(text: string) {
  const { value, diagnostics } = readYaml('a.yaml', ended(text));
  return { data: plainData(value.root), found: shortFindings(diagnostics), diagnostics, value };
}

describe('readYaml', () => {
  it('keeps the core value, the source text and the place of a scalar', () => {
    const { value } = readYaml('a.yaml', '编码: 0201\n名称: "甲 # 乙"\n');
    expect(value.root).toMatchObject({
      kind: 'map',
      pairs: [
        {
          key: '编码',
          keySpan: { start: 0, end: 2 },
          value: { value: 201, source: '0201', span: { start: 4, end: 8 } },
        },
        { key: '名称', value: { value: '甲 # 乙', source: '甲 # 乙', span: { start: 13, end: 20 } } },
      ],
    });
  });

  it('keeps the digits of a long number', () => {
    const { value } = readYaml('a.yaml', 'a: 123456789012345678');
    expect(value.root).toMatchObject({ pairs: [{ value: { source: '123456789012345678' } }] });
  });

  it.each([
    ['', undefined],
    ['# 只有注释\n', undefined],
    ['---\n', undefined],
    ['~', null],
    ['a:', { a: null }],
  ])('reads %j without a finding', (text, data) => {
    expect(read(text)).toMatchObject({ data, found: [] });
    expect(read(text).value.unreadable).toBeUndefined();
  });

  it('gives back any text that YAML can quote', () => {
    const clean = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(clean, clean, (first, second) => {
        fc.pre(findForbiddenCharacters(first + second).length === 0);
        const data = { 名称: first, 职责: [second, { 内容: first }] };
        const result = readYaml('a.yaml', stringify(data, { lineWidth: 0 }));
        expect(result.diagnostics).toEqual([]);
        expect(plainData(result.value.root)).toEqual(data);
        const quoted = stringify(data, { defaultStringType: 'QUOTE_DOUBLE' });
        expect(plainData(readYaml('a.yaml', quoted).value.root)).toEqual(data);
      }),
    );
  });
});

describe('readYaml refuses what could do harm, and lives', () => {
  const deep = '1:64 yaml-limits 内容一层套一层，超过 64 层，这个文件没有读取';
  it.each([
    ['nested brackets', '['.repeat(20_000) + ']'.repeat(20_000), deep],
    ['brackets never closed', '['.repeat(100_000), deep],
    ['nested braces', '{a: '.repeat(5_000), '1:253 yaml-limits'],
    ['nested dashes', `${'- '.repeat(5_000)}a`, '1:127 yaml-limits'],
    ['nested question marks', `${'? '.repeat(5_000)}a`, '1:127 yaml-limits'],
    [
      'nested blocks',
      Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      '64:64 yaml-limits',
    ],
  ])('%s', (_, text, start) => {
    const { found, value } = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(start);
    expect(value.unreadable).toBe(true);
  });

  it('a file that is too large', () => {
    expect(read(`# ${'x'.repeat(4_000_000)}`).found).toEqual([
      '1:1 yaml-limits 文件太大（超过 400 万字），没有读取',
    ]);
  });

  it('an alias bomb: no alias is ever followed', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((key, i) => `${key}: &${key} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    const { data, diagnostics } = read(bomb.join('\n'));
    expect(data).toMatchObject({ a: ['x', 'x'], b: [], j: [] });
    expect(new Set(diagnostics.map((one) => one.rule))).toEqual(new Set(['yaml-feature']));
  });

  it.each([
    ['a: 1\nb: *x', '2:4 yaml-feature 这里用星号（*）引用了别处的内容，本工具不接受这种写法', { a: 1 }],
    ['a: &x 1', '1:7 yaml-feature 这里用 & 给内容起了名字，本工具不接受这种写法', { a: 1 }],
    ['a: !!js/function "x"', '1:18 yaml-feature 这里用感叹号（!）标了类型，本工具不接受这种写法', { a: 'x' }],
    ['<<: {a: 1}\nb: 2', '1:1 yaml-feature 这里用 << 合并了别处的内容，本工具不接受这种写法', { b: 2 }],
    ['__proto__: {a: 1}\nb: 2', '1:1 yaml-feature “__proto__”是程序保留的名称，不能使用', { b: 2 }],
    ['? [a]\n: 1\nb: 2', '1:3 yaml-feature 冒号左边只能是一个名称，不能是一组内容', { b: 2 }],
    ['? {a: 1}\n: 1\nb: 2', '1:3 yaml-feature 冒号左边只能是一个名称，不能是一组内容', { b: 2 }],
    ['a: 1\n---\nb: 2', '2:1 yaml-feature 一个文件里只能有一份内容，这行 --- 以下的没有读取', { a: 1 }],
    ['a: 1\nb: 2\na: 3', '3:1 duplicate-key “a”写了两次，后面这一次没有采用', { a: 1, b: 2 }],
    [
      'a: "\\uFDD0x"',
      '1:4 forbidden-character 引号里用反斜杠写出了非字符（Unicode 保留位）（U+FDD0），不能出现在文件里',
      { a: '\ufffdx' },
    ],
    [
      'a: "x\\u202Egnp"',
      '1:4 forbidden-character 引号里用反斜杠写出了改变文字方向的字符（U+202E），不能出现在文件里',
      { a: 'x\ufffdgnp' },
    ],
  ])('%j', (text, finding, data) => {
    expect(read(text)).toMatchObject({ data, found: [finding] });
    expect(Object.getPrototypeOf(read(text).data)).toBe(Object.prototype);
  });

  it('names the place of the first of two equal keys', () => {
    expect(read('a: 1\nb: 2\na: 3').diagnostics[0]!.related).toMatchObject([
      { place: { line: 1, column: 1 } },
    ]);
  });
});

describe('readYaml keeps the rest of a broken file', () => {
  it.each([
    [
      '标识: a\n名称：张三\n类别: x',
      { 标识: 'a', 名称: '张三', 类别: 'x' },
      ['2:3 yaml-full-width “名称”后面用了全角冒号“：”，要用英文冒号加一个空格'],
    ],
    [
      '标识: a\n名称:张三\n类别: x',
      { 标识: 'a', 名称: '张三', 类别: 'x' },
      ['2:3 yaml-syntax “名称:”后面少了一个空格'],
    ],
    [
      '领导:\n　　人员: 甲\n　　职责: 乙',
      { 领导: { 人员: '甲', 职责: '乙' } },
      ['2:1 yaml-indent 行首用了全角空格，缩进只能用英文空格（这样的行一共 2 行）'],
    ],
    [
      '领导:\n\t人员: 甲\n名称: 乙',
      { 领导: { 人员: '甲' }, 名称: '乙' },
      ['2:1 yaml-indent 行首用了制表符（Tab 键），缩进只能用英文空格'],
    ],
    [
      '- 标识: a\n  名称: "甲\n- 标识: b\n',
      [{ 标识: 'a' }, { 标识: 'b' }],
      ['2:3 yaml-syntax 引号没有配对：有开头，没有结尾'],
    ],
    [
      '- 标识: a\n  阶段: [甲, 乙\n- 标识: b\n',
      [{ 标识: 'a' }, { 标识: 'b' }],
      ['2:3 yaml-syntax 方括号或花括号没有配对：有开头，没有结尾'],
    ],
    [
      '- 标识: a\n  名称\n- 标识: b\n',
      [{ 标识: 'a' }, { 标识: 'b' }],
      ['2:3 yaml-syntax 这一行缺少冒号，看不出是哪一项'],
    ],
    ['a: b: c\nd: 1', { d: 1 }, ['1:4 yaml-syntax 一行里有两个“冒号加空格”，分不清名称和内容']],
    ['a: 1\n  b: 2\nc: 3', { c: 3 }, ['1:4 yaml-syntax 这一项已经有内容，下面却又有缩进的行']],
    [
      'a: @x\nb: `y\nc: 1',
      { c: 1 },
      ['1:4 yaml-syntax 文字不能直接以“@”开头', '2:4 yaml-syntax 文字不能直接以“`”开头'],
    ],
    ['a: "\\q"\nb: 1', { b: 1 }, ['1:5 yaml-syntax 双引号里的反斜杠用得不对']],
    [
      '- a: 1\n b: 2\n- a: 2',
      [{ a: 1, b: 2 }, { a: 2 }],
      ['2:1 yaml-syntax 这一行的缩进和同级的其他行没有对齐'],
    ],
    [': a\nb: c', { b: 'c' }, ['1:1 yaml-syntax 冒号左边没有写名称']],
    ['名称：甲', { 名称: '甲' }, ['1:3 yaml-full-width “名称”后面用了全角冒号“：”，要用英文冒号加一个空格']],
  ])('%j', (text, data, found) => {
    expect(read(text)).toMatchObject({ data, found });
    expect(read(text).data).toEqual(data);
  });

  it('reports the mistakes of several records in one run, and keeps nested entries', () => {
    const text = [
      '- 标识: a',
      '  依据:',
      '    - 引文：甲',
      '      作用: 设定',
      '    - 引文: 乙',
      '      作用: *x',
      '- 标识: b',
      '  名称: “乙',
      '  电话: "010',
      '- 标识: c',
    ].join('\n');
    const { data, found } = read(text);
    expect(data).toEqual([
      { 标识: 'a', 依据: [{ 引文: '甲', 作用: '设定' }, { 引文: '乙' }] },
      { 标识: 'b', 名称: '“乙' },
      { 标识: 'c' },
    ]);
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      '3:9 yaml-full-width',
      '6:11 yaml-feature',
      '9:3 yaml-syntax',
    ]);
  });

  it('says which maps lost an entry, so that it is not missed twice', () => {
    expect(readYaml('a', '- 标识: a\n  名称\n- 标识: b\n').value.root).toMatchObject({
      items: [{ partial: true }, { kind: 'map' }],
    });
  });

  it('leaves full-width spaces in quoted and block texts alone', () => {
    const text = '内容: |\n  　　第一段\n  　　第二段\n说明: "甲\n  　　乙"\n';
    expect(read(text)).toMatchObject({ data: { 内容: '　　第一段\n　　第二段\n' }, found: [] });
  });

  it.each([
    ['地址: 政务中心 #2号楼', '1:10', '#2号楼', { 地址: '政务中心' }],
    ['地址: #2号楼\n电话: 1', '1:5', '#2号楼', { 地址: null, 电话: 1 }],
    ['a:\n  - 甲 #乙 丙', '2:7', '#乙 丙', { a: ['甲'] }],
    ['a: { b: 甲, c: 乙 } \nd:\n  丙 #丁', '3:5', '#丁', { a: { b: '甲', c: '乙' }, d: '丙' }],
  ])('points at text that YAML takes for a comment: %s', (text, place, lost, data) => {
    const result = read(text);
    expect(result.data).toEqual(data);
    expect(result.found).toEqual([`${place} swallowed-text 空格后面的 # 表示注释，“${lost}”没有读进内容`]);
    expect(result.diagnostics[0]).toMatchObject({
      severity: 'warning',
      hint: { zh: '是内容的，用英文双引号把整个值括起来；是注释的，在 # 后面空一格。' },
    });
  });

  it.each([
    '地址: 政务中心 # 2号楼',
    '地址: "政务中心 #2号楼"',
    '地址: 政务中心#2号楼',
    '#注释\n地址: 甲\n#注释',
    '职责: #以下逐项写\n  - 甲',
    '地址: "甲" #注释',
    '地址: 甲 ##',
    '说明: |\n  甲 #乙',
  ])('takes a real comment, and a sign within text, as they are: %s', (text) => {
    expect(read(text).found).toEqual([]);
  });

  it.each([
    ['名称: {{x}}\nb: 1', '1:5', { b: 1 }],
    ['- 名称: {{x}}\n  b: 1', '1:7', [{ b: 1 }]],
    ['a: [{{x}}, 1]', '1:5', { a: [1] }],
    ['名称: {{x}}号\nb: 1', '1:10', { b: 1 }],
    ['- {{x}}', '1:3', []],
  ])('says how to write braces: %s', (text, place, data) => {
    const result = read(text);
    expect(result.data).toEqual(data);
    expect(result.found).toEqual([`${place} yaml-syntax 内容不能直接以两个花括号“{{”开头`]);
    expect(result.diagnostics[0]!.hint!.zh).toBe(
      '要写的就是花括号的，用英文双引号把整个值括起来；是没有填写的空位的，换成真实的内容。',
    );
  });

  it('asks whether a file that stops within a line was cut off', () => {
    const { diagnostics } = readYaml('a.yaml', '- 标识: a\n- 标识: b\n  名称: 对未取');
    expect(diagnostics).toMatchObject([
      {
        rule: 'missing-line-end',
        severity: 'warning',
        place: { line: 3, column: 1, endColumn: 10 },
        message: { zh: '文件在这一行中间结束，没有换行，可能没有保存或没有传完整' },
      },
    ]);
  });

  it('counts what is more than sixty', () => {
    const { found } = read(Array.from({ length: 100 }, (_, i) => `k${i}：甲`).join('\n'));
    expect(found).toHaveLength(61);
    expect(found[60]).toMatch(/yaml-syntax 这个文件里还有 40 处格式问题，没有逐个列出$/);
  });

  it('never throws, keeps every place inside the text, and tells when something was lost', () => {
    const piece = fc.constantFrom(
      '标识: a\n',
      '- ',
      '  ',
      '名称：b\n',
      '　',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      ':',
      '#',
      '|\n',
      '>',
      '&x ',
      '*x',
      '!',
      '%',
      '@',
      '`',
      '\n',
      '\\',
      '? ',
      '<<: ',
      '---\n',
      '...\n',
      ',',
      'x',
      '1',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { value, diagnostics } = readYaml('a', text);
        const lines = text.split('\n');
        for (const { place, message, hint } of diagnostics) {
          expect(place.line).toBeLessThanOrEqual(lines.length);
          expect(place.column).toBeLessThanOrEqual(lines[place.line - 1]!.length + 1);
          expect(message.zh && message.en && hint?.zh && hint.en).toBeTruthy();
        }
        if (diagnostics.length === 0) expect(value.unreadable).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
