/** The files of a report: the same each time, valid by their own schemas, safe whatever an author writes. */
import validate from '@ooxml-tools/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/report/formats/index.generated.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { readCalendarFile } from './read-calendar-file.js';
import { chainOf, cityReport, exampleReport, findingsOf, textOf } from './report-world.js';

const { persons, powers, posts, organ } = exampleFiles;
const filesOf = (report: ReturnType<typeof cityReport>) =>
  Object.values(entries).flatMap((format) => format.write(report));
const sheetsOf = (report: ReturnType<typeof cityReport>) =>
  Object.entries(unzipSync(entries.xlsx.write(report)[0]!.bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, bytes]) => strFromU8(bytes));

const evil = '=1+1</style><script>alert(1)</script>"\'&\u202e';

describe('a report', () => {
  it('is the same bytes each time, in five files', () => {
    const first = filesOf(cityReport());
    expect(first.map(({ ending }) => ending)).toEqual(['.html', '.ics', '.json', '.schema.json', '.xlsx']);
    // Compared as bytes: a difference of two pages would be printed for minutes.
    const same = filesOf(cityReport()).map(({ bytes }, at) => Buffer.compare(bytes, first[at]!.bytes));
    expect(same).toEqual(first.map(() => 0));
  });

  it('holds no number of a certificate and no telephone', () => {
    // Two officers with one number: the finding about it quotes the number.
    const report = exampleReport({ [persons]: [['证号: 示002', '证号: 示001']] }, { check: true });
    expect(findingsOf(report).map(({ rule }) => rule)).toContain('no-duplicate-certificate');
    const written = [
      ...(['html', 'json', 'ics'] as const).map((format) => textOf(report, format)),
      ...sheetsOf(report),
    ].join('\n');
    expect(written).toContain('戊某');
    for (const word of ['示001', '示002', '000-0000'])
      expect([word, written.includes(word)]).toEqual([word, false]);
  });

  it('speaks English: of its own words none is Chinese', () => {
    const page = textOf(cityReport({ language: 'en' }), 'html');
    for (const word of [
      '内部资料',
      '检查结果',
      '执法主体',
      '落实情况',
      '五项清理',
      '到期',
      '现行有效',
      '断点',
      '没有',
    ])
      expect([word, page.replaceAll(/content\/[^<]*/g, '').includes(`>${word}`)]).toEqual([word, false]);
    expect(page).toContain('<html lang="en">');
  });
});

describe('the page', () => {
  it('escapes what authors write, everywhere', () => {
    const report = exampleReport(
      {
        [persons]: [['姓名: 己某', `姓名: ${JSON.stringify(evil)}`]],
        [powers]: [['名称: 食品经营许可\n', `名称: ${JSON.stringify(evil)}\n`]],
        [posts]: [['名称: 办案岗', `名称: ${JSON.stringify(evil)}`]],
        [organ]: [['名称: 示例区市场监督管理局', `名称: ${JSON.stringify(evil)}`]],
      },
      { check: true },
    );
    const page = textOf(report, 'html');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).not.toContain('\u202e');
    expect(page).toContain('=1+1&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\ufffd');
    for (const sheet of sheetsOf(report)) expect(sheet).not.toContain('<f>');
  });

  it('names nothing outside, and allows its own style and script only', () => {
    const page = textOf(cityReport(), 'html');
    expect(page).toMatch(
      /content="default-src &#39;none&#39;; style-src &#39;sha256-[\w+/=]+&#39;; script-src &#39;sha256-/,
    );
    expect(page).not.toMatch(/\bsrc=|href="(?!#)|@import|url\(/);
  });

  it('marks the report as internal and shows every share with its whole', () => {
    const page = textOf(exampleReport(), 'html');
    expect(page).toContain('<span class="mark">内部资料</span>');
    expect(page).toContain('<td class="n">100.0%<br><span class="soft small">2/2</span></td>');
    expect(page).toContain('<b class="warning">66.6%</b><br><span class="soft small">2/3</span>');
  });

  it('stays at some hundred bytes a power when one bureau has thousands', () => {
    const count = 3000;
    const many = Array.from({ length: count }, (_, at) => {
      const name = `对第${at}种违法行为的处罚`;
      return `- { 标识: 批量${at}, 名称: ${name}, 类别: 行政处罚, 承办机构: 执法大队, 流程: 处罚流程, 追责情形: [不查处的], 依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }] }\n`;
    }).join('');
    const post = `- { 标识: 批量岗, 名称: 批量岗, 机构: 执法大队, 责任层次: 直接责任, 职权: [{ 选择: { 类别: 行政处罚 }, 作用: 主办 }], 任职: [{ 人员: 队员己, 起: 2024-06-01 }] }\n`;
    const report = exampleReport({
      [powers]: [['- 标识: 查封扣押', `${many}- 标识: 查封扣押`]],
      [posts]: [['- 标识: 办案岗', `${post}- 标识: 办案岗`]],
    });
    expect(chainOf(report).find(({ id }) => id === '市监局')!.powers).toHaveLength(count + 3);
    expect(entries.html.write(report)[0]!.bytes.length / count).toBeLessThan(500);
  });
});

describe('the findings of a report', () => {
  const broken = {
    [posts]: [
      ['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n', ''],
      ['  任职: [{ 人员: 队员己, 起: 2024-06-01 }]\n', ''],
    ],
  } as const;

  it('stand by organ and family, with place, clause and what to do', () => {
    const report = exampleReport(broken, { check: true });
    const found = findingsOf(report).filter(({ rule }) => rule === 'require-holder');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      organ: '市监局',
      organName: '示例区市场监督管理局',
      family: 'posts',
      familyTitle: '岗位',
      severity: 'error',
      file: posts,
      line: expect.any(Number),
      basis: expect.stringContaining('国办发〔2005〕37号'),
      hint: expect.stringContaining('任职'),
      state: 'open',
    });
    const page = textOf(report, 'html');
    // Two like findings: the remedy is told once.
    expect(page.split(found[0]!.hint!.slice(0, 12)).length - 1).toBe(1);
  });

  it('stand apart when an exception covers them or they were known', () => {
    const suppress = {
      'content/示例区/市监局/检查例外.yaml':
        '- { 规则: require-holder, 对象: 受理岗, 理由: 机构改革过渡期, 批准人: 区长甲, 批准日期: 2026-09-01, 截止: 2026-12-31 }\n',
    };
    const all = exampleReport(broken, { check: true, files: suppress });
    const excepted = findingsOf(all).filter(({ state }) => state === 'suppressed');
    expect(excepted).toMatchObject([
      { rule: 'require-holder', reason: '机构改革过渡期', until: '2026-12-31' },
    ]);
    expect(textOf(all, 'html')).toContain('经批准的例外：1');
    const known = [
      {
        rule: 'require-holder',
        severity: 'error' as const,
        message: { zh: '旧问题', en: 'old' },
        place: { file: posts, line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    ];
    const page = textOf(exampleReport({}, { known }), 'html');
    expect(page).toContain('启用前已有的问题：1');
    expect(page).toContain('没有未处理的问题。');
  });
});

describe('the data of a report', () => {
  it('is valid by the schema beside it, which takes nothing else', () => {
    for (const report of [
      cityReport(),
      exampleReport({ [posts]: [['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n', '']] }, { check: true }),
    ]) {
      const [data, schema] = entries.json
        .write(report)
        .map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)));
      const check = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
      expect(check(data), JSON.stringify(check.errors?.slice(0, 5))).toBe(true);
      expect(check({ ...data, secret: 1 })).toBe(false);
      expect(check({ ...data, calendar: [{ ...data.calendar[0], secret: 1 }] })).toBe(false);
    }
  });
});

describe('the workbook', () => {
  it('is valid Open XML with a sheet for each table', async () => {
    const { bytes } = entries.xlsx.write(exampleReport({}, { check: true }))[0]!;
    expect(await validate(bytes, 'xlsx', 'Microsoft365')).toEqual([]);
    const book = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
    expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])).toEqual([
      ...['说明', '检查结果', '覆盖情况', '依据落实', '断点'],
      ...['落实情况统计', '五项清理', '到期日历'],
    ]);
  });

  it('has numbers as numbers and texts that cannot become formulas', () => {
    const [, , coverage] = sheetsOf(
      exampleReport({ [powers]: [['名称: 食品经营许可\n', '名称: "=1+1"\n']] }),
    );
    expect(coverage).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>');
    expect(coverage).toMatch(/<c r="J\d+" s="3"><v>\d+<\/v><\/c>/);
  });
});

describe('a report on broken content', () => {
  const valid = new Ajv2020({ strict: true });
  const schema = JSON.parse(new TextDecoder().decode(entries.json.write(exampleReport())[1]!.bytes));
  const check = valid.compile(schema);

  for (const file of Object.keys(exampleWorkspace))
    it(`is whole when ${file} is lost, or holds nonsense`, () => {
      const text = exampleWorkspace[file]!;
      const wrong = text.replaceAll(
        /(类别|阶段|层级|责任层次|主体性质|身份|日期|起|止|有效期至|施行日期|签订期限|年度|分值|机构|人员|引文): [^,}\n]+/g,
        '$1: 2026-02-31',
      );
      for (const files of [{ [file]: undefined }, { [file]: wrong }, { [file]: `${text}- x\n: [` }]) {
        if (file === exampleFiles.workspace && files[file] === undefined) continue;
        const report = exampleReport({}, { files });
        const written = filesOf(report).find(({ ending }) => ending === '.json')!;
        const data = JSON.parse(new TextDecoder().decode(written.bytes));
        expect(check(data), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
        readCalendarFile(entries.ics.write(report)[0]!.bytes);
      }
    });
});
