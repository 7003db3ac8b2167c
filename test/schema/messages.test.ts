import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explanations } from '../../src/schema/explain-schema-error.js';
import type { Kind } from '../../src/schema/record.js';
import { power, readText } from './read-text.js';

const folder = join(import.meta.dirname, '../../schemas');

/** Keywords that check something; the others describe or lead on to parts. */
const silent = /^(?:\$.*|x-.*|title|description|properties|items|\d+)$/;

function keywordsOf(node: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) keywordsOf(item, into);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) {
      if (!silent.test(key)) into.add(key);
      if (key === 'properties' || key === '$defs')
        for (const inner of Object.values(value)) keywordsOf(inner, into);
      else if (!key.startsWith('x-') && key !== 'enum' && key !== 'required') keywordsOf(value, into);
    }
  return into;
}

const organ = (line: string) => `标识: 甲\n名称: 甲\n主体性质: 政府部门\n层级: 县级\n${line}\n`;
const post = (line: string) =>
  `- 标识: 甲\n  名称: 甲\n  机构: 乙\n  责任层次: 直接责任\n  职权:\n    - ${line}\n`;
const letters = (line: string) => `期限: { 起: 2026-01-01, 止: 2026-12-31 }\n签订期限: 2026-03-31\n${line}\n`;

/** Keyword -> kind, text, message and hint in Chinese, message in English. */
const cases: Readonly<Record<string, readonly [Kind, string, string, string, string]>> = {
  type: [
    'powers',
    power('条件: 甲'),
    '“条件”要写成列表，每项一行，前面加“- ”',
    '只有一项时也要另起一行，写“- ”再写内容。',
    '"条件" must be a list: one item a line with "- "',
  ],
  enum: [
    'powers',
    power('状态: 停用'),
    '“状态”不能写“停用”',
    '可以写：行使、暂停、取消。',
    '"状态" may not be "停用"',
  ],
  const: [
    'posts',
    post('{ 选择: { 全部: 否 }, 作用: 主办 }'),
    '“全部”只能写“是”',
    '不需要时删掉这一项。',
    '"全部" can only be true',
  ],
  pattern: [
    'powers',
    power('承办机构: 甲 乙'),
    '“承办机构”里不能有空格和斜线',
    '可以用汉字、字母、数字和减号，如“市监-处罚-001”。',
    '"承办机构" may not hold white space or slashes',
  ],
  minLength: [
    'powers',
    power('相对人: ""'),
    '“相对人”后面没有内容',
    '写上内容；不需要时删掉这一项。',
    '"相对人" is empty',
  ],
  maxLength: [
    'powers',
    power(`承办机构: ${'甲'.repeat(81)}`),
    '“承办机构”太长，不能超过 80 个字',
    '写短一些。',
    '"承办机构" is longer than 80 characters',
  ],
  minimum: [
    'letters',
    letters('年度: 26\n份数: 2'),
    '“年度”不能小于 1949，现在是 26',
    '核对这个数字。',
    '"年度" may not be less than 1949; it is 26',
  ],
  maximum: [
    'letters',
    letters('年度: 20266\n份数: 2'),
    '“年度”不能大于 2199，现在是 20266',
    '核对这个数字。',
    '"年度" may not be more than 2199; it is 20266',
  ],
  minItems: [
    'organ',
    organ('领导: []'),
    '“领导”至少要有 1 项，现在是空的',
    '每项一行，前面写“- ”；确实没有时删掉这一项。',
    '"领导" needs at least 1 item',
  ],
  minProperties: [
    'posts',
    post('{ 选择: {}, 作用: 主办 }'),
    '“选择”下面至少要写一项',
    '可以写：类别、流程、承办机构、全部。',
    '"选择" needs an entry',
  ],
  uniqueItems: [
    'posts',
    post('{ 职权: 甲, 阶段: [决定, 决定], 作用: 主办 }'),
    '“阶段”里有重复的内容',
    '删掉重复的一项。',
    '"阶段" holds a value twice',
  ],
  oneOf: [
    'posts',
    post('作用: 主办'),
    '“职权”和“选择”必须写一个，而且只能写一个',
    '两个都写了的，删掉一个；一个都没写的，补写一个。',
    'Exactly one of "职权" and "选择" must be written',
  ],
  required: [
    'organ',
    organ('印发: 甲').replace('层级: 县级\n', '').replace('印发: 甲\n', ''),
    '这个文件缺少“层级”',
    '补写“层级: ……”，每项一行。',
    'This file lacks "层级"',
  ],
  additionalProperties: [
    'powers',
    power('种类: [{ 种类: 罚款, 幅度: { 单位: 元, 身份证: 甲 } }]'),
    '这里没有“身份证”这一项',
    '删掉这一行。内容里任何地方都不写公民身份号码。',
    'There is no key "身份证" here',
  ],
};

describe('every keyword of the schemas', () => {
  const used = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json')))
    keywordsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')), used);

  it('has an explanation and a case here, and no other has', () => {
    expect([...used].sort()).toEqual(Object.keys(explanations).sort());
    expect(Object.keys(cases).sort()).toEqual(Object.keys(explanations).sort());
  });

  it.each(Object.entries(cases))('%s', (_, [kind, text, zh, hint, en]) => {
    const { diagnostics } = readText(kind, text);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', message: { zh, en }, hint: { zh: hint } });
  });
});

describe('a wrong type', () => {
  it.each([
    [
      'powers',
      power('办理时限: 90日'),
      '“办理时限”要分项写，每项一行',
      '各项写成“名称: 内容”，可以写：法定、承诺、依据。',
    ],
    [
      'powers',
      power('办理时限: 法定：90日'),
      '“办理时限”要分项写，每项一行',
      '冒号要用英文冒号，后面空一格，如“名称: ……”。',
    ],
    [
      'powers',
      power('条件: 甲、乙、丙'),
      '“条件”要写成列表，每项一行，前面加“- ”',
      '把用顿号、逗号隔开的内容拆成几行，每行以“- ”开头。',
    ],
    [
      'powers',
      power('条件: 【甲，乙】'),
      '“条件”要写成列表，每项一行，前面加“- ”',
      '方括号和逗号都要用英文的，如 [甲, 乙]；也可以每项一行，前面写“- ”。',
    ],
    [
      'powers',
      power('条件:', '  －甲', '  －乙'),
      '“条件”要写成列表，每项一行，前面加“- ”',
      '每项以英文减号开头，减号后面空一格。',
    ],
    [
      'powers',
      power('相对人:', '  - 甲'),
      '“相对人”只能写一段文字，不能再分项',
      '改成一行文字；文字里有“冒号加空格”时用英文双引号括起来。',
    ],
    ['powers', power('相对人:'), '“相对人”后面没有内容', '写上内容；不需要时删掉这一项。'],
    [
      'powers',
      power('条件:'),
      '“条件”后面没有内容',
      '如果下面几行是它的内容，请多缩进两格；不需要时删掉这一项。',
    ],
    ['powers', power('听证: 需要'), '“听证”只能写“是”或“否”', '写“是”或“否”。'],
    [
      'letters',
      letters('年度: 2026年\n份数: 2'),
      '“年度”要写整数，现在是“2026年”',
      '写作 2026，不加引号、单位和逗号。',
    ],
    [
      'letters',
      letters('年度: 2026\n份数: 一式两份'),
      '“份数”要写整数，现在是“一式两份”',
      '用阿拉伯数字，不加引号、单位和逗号。',
    ],
    [
      'letters',
      letters('年度: 2026\n份数: "2"'),
      '“份数”要写整数，现在是“2”',
      '写作 2，不加引号、单位和逗号。',
    ],
    [
      'powers',
      power('种类: [{ 种类: 罚款, 幅度: { 单位: 元, 上限: "10,000元" } }]'),
      '“上限”要写数字，现在是“10,000元”',
      '写作 10000，不加引号、单位和逗号。',
    ],
    [
      'persons',
      '- 标识: 甲\n  姓名: 甲\n  身份: 公务员\n  公示: 不公示\n',
      '“公示”只能写“是”或“否”',
      '写“是”或“否”。',
    ],
    [
      'persons',
      '- 标识: 甲\n  姓名: 甲\n  身份: 公务员\n  公示: {}\n',
      '“公示”缺少“不公示理由”',
      '补写“不公示理由: ……”，每项一行。',
    ],
    ['powers', '甲', '这个文件要写成列表，每项一行，前面加“- ”', '只有一项时也要另起一行，写“- ”再写内容。'],
  ] as const)('%s %j', (kind, text, zh, hint) => {
    const { diagnostics } = readText(kind, text);
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([zh]);
    expect(diagnostics[0]!.hint!.zh).toBe(hint);
  });
});

describe('a misspelt key', () => {
  const message = (line: string) => readText('powers', power(line)).diagnostics[0]?.message;
  it.each([
    ['基本编吗: 甲', '是不是“基本编码”？'],
    ['承办单位: 甲', '是不是“承办机构”？'],
    ['监督 方式: 甲', '是不是“监督方式”？'],
    ['办理时限（法定）: 甲', '是不是“办理时限”？'],
    ['supervison: 甲', '是不是“supervision”？'],
    ['legal_review: 是', '是不是“legal-review”？'],
    ['Supervision: 甲', '是不是“supervision”？'],
  ])('%s', (line, zh) => {
    expect(message(line)?.zh).toBe(`这里没有“${line.split(':')[0]}”这一项，${zh}`);
  });

  it('is answered in the language it was written in', () => {
    expect(
      readText('organ', 'id: a\nname: b\nnature: department\nlevel: county\nadress: c\n').diagnostics,
    ).toMatchObject([
      {
        message: { en: 'There is no key "adress" here; did you mean "address"?' },
        hint: { en: 'Write "address" instead of "adress".' },
      },
    ]);
    expect(
      readText('organ', 'id: a\nname: b\nnature: departement\nlevel: county\n').diagnostics,
    ).toMatchObject([
      {
        hint: { en: expect.stringMatching(/^Did you mean "department"\? It may be: government, department/) },
      },
    ]);
  });
});
