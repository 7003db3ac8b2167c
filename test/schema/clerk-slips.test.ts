/** The slips of somebody who types Chinese all day: each has its own words. */
import { describe, expect, it } from 'vitest';
import { power, readText } from './read-text.js';

describe('ten slips of a clerk', () => {
  it.each([
    [
      'a full-width colon',
      power('监督方式：12345'),
      '7:7 yaml-full-width “监督方式”后面用了全角冒号“：”，要用英文冒号加一个空格 | 写成“监督方式: ……”。',
    ],
    [
      'no space after the colon',
      power('监督方式:12345'),
      '7:7 yaml-syntax “监督方式:”后面少了一个空格 | 写成“监督方式: ……”，冒号后空一格。',
    ],
    [
      'full-width spaces',
      `${power('办理时限:').trimEnd()}\n　　　　法定: 90日\n`,
      '8:1 yaml-indent 行首用了全角空格，缩进只能用英文空格 | 切换到英文输入法，把行首的空白删掉，重新用空格键缩进。',
    ],
    [
      'a tab',
      `${power('办理时限:').trimEnd()}\n\t\t法定: 90日\n`,
      '8:1 yaml-indent 行首用了制表符（Tab 键），缩进只能用英文空格 | 切换到英文输入法，把行首的空白删掉，重新用空格键缩进。',
    ],
    [
      'no space after the hyphen',
      power().replace('- 标识', '-标识'),
      '1:1 yaml-dash 行首的减号后面少了一个空格 | 写成“- 名称: ……”。',
    ],
    [
      'a date as it is spoken',
      power('起: 2026年1月31日'),
      '7:6 wrong-format “起”的日期写法不对：2026年1月31日 | 写作 2026-01-31。',
    ],
    [
      'a duration in 天',
      power('办理时限: { 法定: 十五天 }'),
      '7:15 wrong-format “法定”的时限写法不对：十五天 | 写作 15日。',
    ],
    [
      'quotes around a value',
      power().replace('行政处罚', '“行政处罚”'),
      '3:7 wrong-value “类别”不要加引号：“行政处罚” | 直接写 行政处罚。',
    ],
    [
      'a misspelt key',
      power('承办机够: 甲'),
      '7:3 unknown-key 这里没有“承办机够”这一项，是不是“承办机构”？ | 把“承办机够”改成“承办机构”。',
    ],
    [
      'an entry written twice',
      power('监督方式: 甲', '监督方式: 乙'),
      '8:3 duplicate-key “监督方式”写了两次，后面这一次没有采用 | 第 7 行已经写过“监督方式”；留下正确的一项，删掉另一项。',
    ],
    [
      'a full-width colon in brackets',
      power('种类: [{ 种类: 罚款, 幅度: { 单位: 元, 上限：5000 } }]'),
      '7:31 yaml-full-width “上限”后面要用英文冒号加一个空格 | 写成“上限: ……”；括号里的各项用英文逗号隔开。',
    ],
    [
      'a line that the one above swallows',
      power('监督方式: 甲', '  相对人：乙'),
      '8:5 swallowed-key 这一行的“相对人”没有成为单独的一项，被当成了上一行文字的一部分 | 冒号用英文冒号，后面空一格，行首和同级的其他项对齐。',
    ],
    [
      'a full-width comma in brackets',
      '- 标识: 甲\n  名称: 甲\n  机构: 乙\n  责任层次: 直接责任\n  职权:\n    - { 职权: 丙, 阶段: [立案，调查], 作用: 主办 }\n',
      '6:21 wrong-value “阶段”的第 1 项把几项写成了一项：“立案，调查” | 方括号里的各项用英文逗号隔开，或者每项一行，前面写“- ”。',
    ],
  ])('%s', (_, text, expected) => {
    const { found } = readText(text.includes('责任层次') ? 'posts' : 'powers', text);
    expect(found).toEqual([expected]);
  });
});

describe('dates and durations', () => {
  const hints = (line: string) => readText('powers', power(line)).diagnostics.map((one) => one.hint?.zh);
  it.each([
    ['2026/1/31', '写作 2026-01-31。'],
    ['2026.1.31', '写作 2026-01-31。'],
    ['2026-1-31', '写作 2026-01-31。'],
    ['２０２６－０１－３１', '写作 2026-01-31。'],
    ['2026年2月30日', '写作 2026-01-31（四位年、两位月、两位日，用减号连接）。'],
    ['去年', '写作 2026-01-31（四位年、两位月、两位日，用减号连接）。'],
  ])('a date %s', (written, hint) => {
    expect(hints(`起: ${written}`)).toEqual([hint]);
  });

  it.each([
    ['15 个工作日', '写作 15个工作日。'],
    ['15工作日', '写作 15个工作日。'],
    ['二十个工作日内', '写作 20个工作日。'],
    ['3月', '写作 3个月。'],
    ['１５日', '写作 15日。'],
    ['尽快', '写作 15个工作日、90日、3个月、24小时或当场。'],
  ])('a duration %s', (written, hint) => {
    expect(hints(`办理时限: { 法定: ${written} }`)).toEqual([hint]);
  });

  it.each([
    ['2026-02-30', '2026-02-30 这一天不存在：2026年2月只有28天'],
    ['2023-02-29', '2023-02-29 这一天不存在：2023年2月只有28天'],
    ['2026-04-31', '2026-04-31 这一天不存在：2026年4月只有30天'],
  ])('the impossible day %s', (written, words) => {
    const { found, data } = readText('powers', power(`起: ${written}`));
    expect(found).toEqual([`7:6 impossible-date “起”写的 ${words} | 核对原件上的日期。`]);
    expect((data as { from?: string }[])[0]!.from).toBeUndefined();
  });

  it('knows the leap days', () => {
    expect(readText('powers', power('起: 2024-02-29', '止: 2400-02-29')).found).toEqual([]);
  });

  it('points at an end before the beginning', () => {
    const { found, diagnostics } = readText('powers', power('起: 2026-03-01', '止: 2025-03-01'));
    expect(found).toEqual([
      '8:6 reversed-dates “止”2025-03-01 早于“起”2026-03-01 | 两个日期是不是写反了，或者年份写错了？',
    ]);
    expect(diagnostics[0]!.related).toMatchObject([{ place: { line: 7, column: 6 } }]);
  });

  it('points at an upper limit below the lower one', () => {
    const fine = (min: number, max: number) =>
      readText(
        'powers',
        power('种类:', `  - { 种类: 罚款, 幅度: { 单位: 元, 下限: ${min}, 上限: ${max} } }`),
      );
    const { found, diagnostics } = fine(30000, 3000);
    expect(found).toEqual([
      '8:45 reversed-range “上限”3000 小于“下限”30000 | 两个数是不是写反了，或者多写、少写了一个零？按法律条文核对。',
    ]);
    expect(diagnostics[0]!.related).toMatchObject([{ place: { line: 8, column: 34 } }]);
    expect(fine(3000, 3000).found).toEqual([]);
  });
});

describe('personal data', () => {
  const person = (title: string) =>
    readText('persons', `- 标识: 甲\n  姓名: 甲\n  职务: ${title}\n  身份: 公务员\n`);
  it.each([
    ['11010119900307854X', '公民身份号码', '3:7'],
    ['1101011990030785４Ｘ', '公民身份号码', '3:7'],
    ['"科长 110101 19900307 854x"', '公民身份号码', '3:11'],
    ['科长（11010119900307854X）', '公民身份号码', '3:10'],
    ['证A11010119900307854X', '公民身份号码', '3:9'],
    ['科长13812345678', '手机号码', '3:9'],
    ['科长 138 1234 5678', '手机号码', '3:10'],
    ['+86 138-1234-5678', '手机号码', '3:7'],
    ['一三八一二三四五六七八', '手机号码', '3:7'],
  ])('that would be published is an error: %s', (title, what, place) => {
    const { found, diagnostics } = person(title);
    const hint =
      what === '手机号码'
        ? '把它删掉；对外公开的办公电话，写在“电话”或者“举报电话”一项。'
        : '把它删掉。内容里任何地方都不写公民身份号码；执法证只写证件上的编号。';
    expect(found).toEqual([`${place} personal-data 这里写了${what}，会随文书和公示公开 | ${hint}`]);
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      subject: '甲',
      pointer: '/0/title',
      basis: { zh: '《中华人民共和国个人信息保护法》第二十五条' },
    });
  });

  it.each([
    ['110101199003078516', '公民身份号码', '3:7'],
    ['"科长 110101 19900307 8514"', '公民身份号码', '3:11'],
    ['卡6222021234567890128', '银行卡号', '3:8'],
    ['6222 0212 3456 7894', '银行卡号', '3:7'],
  ])('that may be something else is a warning: %s', (title, what, place) => {
    const { found, diagnostics } = person(title);
    expect(found).toEqual([
      `${place} personal-data 这里像是一个${what} | 文书和公示内容里不要写个人信息，请删掉；确实不是的，可以不改。`,
    ]);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', subject: '甲' });
  });

  it('an identity number is an error as a certificate number and in a body, a warning where it is private', () => {
    const severities = (text: string) =>
      readText('persons', text).diagnostics.map(({ rule, severity, place }) => [rule, severity, place.line]);
    const head = '- 标识: 甲\n  姓名: 甲\n  身份: 公务员\n';
    expect(severities(`${head}  执法证: { 证号: 11010119900307854X, 有效期至: 2028-01-01 }\n`)).toEqual([
      ['personal-data', 'error', 4],
    ]);
    expect(severities(`${head}  培训: [{ 日期: 2026-01-05, 内容: 11010119900307854X }]\n`)).toEqual([
      ['personal-data', 'warning', 4],
    ]);
    const paper = '---\n标识: 甲\n适用: [乙]\n---\n\n联系人：丙 11010119900307854X\n';
    expect(readText('responsibilities', paper).diagnostics).toMatchObject([
      { rule: 'personal-data', severity: 'error', subject: '甲', place: { line: 6, column: 7 } },
    ]);
  });

  it.each([
    '0717-1234567',
    '12345',
    '科长（第13812号）',
    '91110000100000000X',
    '123456789012345678901',
    '2026-01-31',
    '国办发〔2018〕118号',
    '示市监执001',
    '6222021234567890129',
    '11010119901307851X',
  ])('not in %s', (title) => {
    expect(person(`"${title}"`).found).toEqual([]);
  });

  it('not in the numbers of offices and certificates, but in the body of a paper', () => {
    const organ = '标识: 甲\n名称: 甲\n主体性质: 政府部门\n层级: 县级\n电话: 13812345678\n';
    expect(readText('organ', organ).found).toEqual([]);
    const certified =
      '- 标识: 甲\n  姓名: 甲\n  身份: 公务员\n  执法证: { 证号: 15012345678, 有效期至: 2028-01-01 }\n';
    expect(readText('persons', certified).found).toEqual([]);
    const paper = '---\n标识: 甲\n适用: [乙]\n---\n\n联系人：丙 13812345678\n';
    expect(readText('responsibilities', paper).found.map((one) => one.split(' | ')[0])).toEqual([
      '6:7 personal-data 这里像是一个手机号码',
    ]);
  });

  it('has no field for an identity number', () => {
    for (const key of ['身份证', '身份证号', '公民身份号码', 'id-number'])
      expect(person(`科长\n  ${key}: 甲`).diagnostics.map((one) => one.rule)).toEqual(['unknown-key']);
  });
});
