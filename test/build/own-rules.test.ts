/** Rules that a workspace writes for itself: what they find and where, and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../rules/memory-host.js';

const head = '标识: 自定\n标题: 本局的要求\n提示: “{名称}”不符合\n办法: 改正\n';

function judge(files: Record<string, string>, asOf?: string) {
  const { host, folder } = memoryHost({ ...exampleWorkspace, ...files });
  const opened = openWorkspace(host, folder, asOf === undefined ? {} : { asOf });
  const { diagnostics, suppressed } = judgeWorkspace(opened);
  return { opened, diagnostics, suppressed };
}
const spell = (found: ReturnType<typeof judge>['diagnostics']) =>
  found.map(
    ({ rule, severity, place, message }) => `${severity} ${rule} ${place.file}:${place.line} ${message.zh}`,
  );
const run = (rule: string, files: Record<string, string> = {}, asOf?: string) =>
  spell(judge({ '规则/自定.yaml': head + rule, ...files }, asOf).diagnostics);
const lineOf = (file: string, text: string) =>
  exampleWorkspace[file]!.slice(0, exampleWorkspace[file]!.indexOf(text)).split('\n').length;
const at = (file: string, text: string, name: string) =>
  `warning 自定 ${file}:${lineOf(file, text)} “${name}”不符合`;
const posts = exampleFiles.posts;

describe('what an own rule demands', () => {
  it('is required of each record, and pointed to at the value', () => {
    const rule =
      '选取: { 记录: 执法岗位, 条件: [{ 项: 责任层次, 等于: 直接责任 }] }\n应当: [{ 项: 编制数, 至少: 3 }]\n';
    const found = run(rule).filter((text) => text.includes(posts));
    expect(found).toContain(at(posts, '编制数: 2', '办案岗'));
    // Where nothing is written, at the name.
    expect(found).toContain(at(posts, '名称: 受理岗', '受理岗'));
    expect(found.some((text) => text.includes('局长'))).toBe(false);
  });

  it('is understood in English and with codes alike', () => {
    const english =
      'id: 自定\ntitle: 本局的要求\nmessage: “{name}”不符合\nhint: 改正\nselect: { kind: post, where: [{ key: tier, equals: direct }] }\nrequire: [{ key: quota, at-least: 3 }]\n';
    const chinese =
      '选取: { 记录: 执法岗位, 条件: [{ 项: 责任层次, 等于: 直接责任 }] }\n应当: [{ 项: 编制数, 至少: 3 }]\n';
    expect(spell(judge({ 'rules/a.yaml': english }).diagnostics)).toEqual(run(chinese));
  });

  it('is forbidden, at the value that is forbidden', () => {
    const rule = '选取: { 记录: 执法职权 }\n不得: [{ 项: 依据.引文, 含有: 第一百一十条 }]\n';
    expect(run(rule)).toEqual([
      at(exampleFiles.powers, '第一百一十条', '查封、扣押不符合食品安全标准的食品'),
    ]);
  });

  it('holds of one item of a list, or of every one', () => {
    const some =
      '选取: { 记录: 执法职权, 条件: [{ 项: 标识, 等于: 查封扣押 }] }\n应当: [{ 项: 依据.作用, 等于: 设定 }]\n';
    expect(run(some)).toEqual([]);
    const other = some.replace('查封扣押', '食品经营许可');
    expect(run(other)).toEqual([]);
    const every = other.replace('等于: 设定 }]\n', '等于: 设定, 每项: 是 }]\n');
    expect(run(every)).toEqual([at(exampleFiles.powers, '《食品经营许可和备案管理办法》', '食品经营许可')]);
  });

  it('goes along the graph, and points to the record reached', () => {
    const rule =
      '选取: { 记录: 执法职权, 条件: [{ 项: 标识, 等于: 无证经营处罚 }] }\n沿: [岗位, 任职人员]\n其中: [{ 项: 标识, 等于: 队员己 }]\n应当: [{ 项: 身份, 等于: 事业编制 }]\n';
    const { diagnostics } = judge({
      '规则/自定.yaml': head.replace('“{名称}”不符合', '"{名称}：{对方}"') + rule,
    });
    expect(diagnostics).toMatchObject([
      {
        rule: '自定',
        subject: '队员己',
        message: { zh: '对未取得许可从事食品生产经营的处罚：己某' },
        place: { file: exampleFiles.persons },
        related: [{ place: { file: exampleFiles.powers } }],
      },
    ]);
  });

  it('counts what is reached', () => {
    const rule = (least: number) =>
      `选取: { 记录: 执法岗位, 条件: [{ 项: 标识, 等于: 办案岗 }] }\n沿: [任职人员]\n数量: { 至少: ${least} }\n`;
    expect(run(rule(1))).toEqual([]);
    expect(run(rule(2))).toEqual([at(posts, '名称: 办案岗', '办案岗')]);
    const most =
      '选取: { 记录: 执法主体, 条件: [{ 项: 标识, 等于: 市监局 }] }\n沿: [岗位]\n数量: { 至多: 1 }\n';
    expect(run(most)).toHaveLength(1);
  });

  it('compares two properties: periods of one unit, numbers, days', () => {
    const rule = '选取: { 记录: 执法职权 }\n比较: { 项: 办理时限.承诺, 应当: 小于, 于: 办理时限.法定 }\n';
    expect(run(rule)).toEqual([]);
    const slow = exampleWorkspace[exampleFiles.powers]!.replace('承诺: 10个工作日', '承诺: 20个工作日');
    expect(run(rule, { [exampleFiles.powers]: slow })).toEqual([
      at(exampleFiles.powers, '承诺: 10', '食品经营许可'),
    ]);
    const other = exampleWorkspace[exampleFiles.powers]!.replace('承诺: 10个工作日', '承诺: 20日');
    expect(run(rule, { [exampleFiles.powers]: other }).filter((text) => text.includes('自定'))).toEqual([]);
    const day = '选取: { 记录: 人员 }\n比较: { 项: 执法证.有效期至, 应当: 晚于, 于: 基准日期 }\n';
    expect(run(day)).toEqual([]);
    expect(run(day, {}, '2099-01-01').some((text) => text.includes('自定'))).toBe(true);
  });

  it('joins conditions by all, any and none', () => {
    const ids = (condition: string) =>
      judge({
        '规则/自定.yaml': `${head}选取: { 记录: 执法岗位, 条件: [${condition}] }\n不得: [{ 项: 名称, 写了: 是 }]\n`,
      })
        .diagnostics.map(({ subject }) => subject)
        .sort();
    expect(ids('{ 任一: [{ 项: 标识, 等于: 办案岗 }, { 项: 标识, 等于: 受理岗 }] }')).toEqual([
      '办案岗',
      '受理岗',
    ]);
    expect(ids('{ 全部: [{ 项: 标识, 形如: "*案岗" }, { 项: 编制数, 至少: 2 }] }')).toEqual(['办案岗']);
    expect(ids('{ 项: 标识, 属于: [办案岗, 受理岗] }, { 不符合: [{ 项: 编制数, 写了: 是 }] }')).toEqual([
      '受理岗',
    ]);
    expect(ids('{ 项: 标识, 开头是: 办, 结尾是: 岗 }')).toEqual(['办案岗']);
  });

  it('is silent on days on which its clause does not bind', () => {
    const rule = `依据:\n  - { 条款: 本局制度第三条, 起: 2026-12-01 }\n选取: { 记录: 执法岗位 }\n不得: [{ 项: 标识, 等于: 办案岗 }]\n`;
    expect(run(rule)).toEqual([]);
    const { diagnostics } = judge({ '规则/自定.yaml': head + rule }, '2026-12-01');
    expect(diagnostics.find(({ rule }) => rule === '自定')).toMatchObject({
      basis: { zh: '本局制度第三条' },
      url: '规则/自定.yaml',
    });
  });

  it('can be set to another severity, switched off, excepted, and refuses papers when it is an error', () => {
    const rule = `${head}程度: 错误\n选取: { 记录: 执法岗位 }\n不得: [{ 项: 标识, 等于: 办案岗 }]\n`;
    const files = { '规则/自定.yaml': rule };
    const settings = (text: string) => ({
      ...files,
      [exampleFiles.workspace]: `${exampleWorkspace[exampleFiles.workspace]}规则: { 自定: ${text} }\n`,
    });
    expect(judge(files).diagnostics).toMatchObject([{ severity: 'error', subject: '办案岗' }]);
    expect(judge(settings('提示')).diagnostics).toMatchObject([{ severity: 'info' }]);
    expect(judge(settings('关闭')).diagnostics).toEqual([]);
    const exception =
      '- { 规则: 自定, 对象: 办案岗, 理由: 正在改, 批准人: 局长乙, 批准日期: 2026-09-01, 截止: 2026-12-31 }\n';
    const excepted = judge({ ...files, 'content/示例区/检查例外.yaml': exception });
    expect(excepted.diagnostics).toEqual([]);
    expect(excepted.suppressed).toHaveLength(1);
  });
});

describe('what is wrong with an own rule', () => {
  it.each([
    ['a key that no record has', '选取: { 记录: 人员 }\n应当: [{ 项: 机沟, 写了: 是 }]', 6, '是不是“机构”？'],
    [
      'a key inside one',
      '选取: { 记录: 人员 }\n应当: [{ 项: 执法证.有效期限, 写了: 是 }]',
      6,
      '是不是“有效期至”？',
    ],
    [
      'a test for days on a text',
      '选取: { 记录: 人员 }\n应当: [{ 项: 机构, 早于: 2026-01-01 }]',
      6,
      '不是日期',
    ],
    ['no day', '选取: { 记录: 人员 }\n应当: [{ 项: 执法证.有效期至, 早于: 明年 }]', 6, '应写作 2026-01-31'],
    [
      'a number asked of a text',
      '选取: { 记录: 人员 }\n应当: [{ 项: 机构, 至少: 2 }]',
      6,
      '不是数字，也不是列表',
    ],
    ['a condition that says nothing', '选取: { 记录: 人员 }\n应当: [{ 项: 机构 }]', 6, '没有写要怎样'],
    ['a condition without key', '选取: { 记录: 人员 }\n应当: [{ 等于: 甲 }]', 6, '一条条件写一个“项”'],
    [
      'a way that leads nowhere',
      '选取: { 记录: 人员 }\n沿: [流程]\n数量: { 至少: 1 }',
      6,
      '可以走到：执法主体、机构、岗位',
    ],
    ['a count without a way', '选取: { 记录: 人员 }\n数量: { 至少: 1 }', 6, '要同时写“沿”'],
    [
      'things that cannot be compared',
      '选取: { 记录: 岗位 }\n比较: { 项: 编制数, 应当: 小于, 于: 名称 }',
      5,
      '执法岗位',
    ],
    [
      'two demands',
      '选取: { 记录: 人员 }\n应当: [{ 项: 机构, 写了: 是 }]\n不得: [{ 项: 机构, 写了: 是 }]',
      1,
      '只能写一个',
    ],
    [
      'a misspelt key of the rule',
      '选取: { 记录: 人员 }\n应该: [{ 项: 机构, 写了: 是 }]',
      6,
      '是不是“应当”？',
    ],
  ])('%s', (_, rule, line, words) => {
    const { diagnostics } = judge({ '规则/自定.yaml': `${head}${rule}\n` });
    const own = diagnostics.filter(({ place }) => place.file === '规则/自定.yaml');
    expect(own.length).toBeGreaterThanOrEqual(1);
    expect(own.map(({ place }) => place.line)).toContain(line);
    expect(own.map(({ message, hint }) => `${message.zh}${hint?.zh}`).join()).toContain(words);
    expect(diagnostics).toHaveLength(own.length);
  });

  it('an unknown place in its message', () => {
    const { diagnostics } = judge({
      '规则/自定.yaml': `${head.replace('{名称}', '{名秤}')}选取: { 记录: 人员 }\n应当: [{ 项: 姓名, 写了: 是 }]\n`,
    });
    expect(diagnostics).toMatchObject([
      { rule: 'own-rule', place: { line: 3 }, hint: { zh: '是不是“名称”？' } },
    ]);
  });

  it('a name that is taken', () => {
    const rule = `${head}选取: { 记录: 人员 }\n应当: [{ 项: 姓名, 写了: 是 }]\n`;
    expect(judge({ '规则/a.yaml': rule, '规则/b.yaml': rule }).diagnostics).toMatchObject([
      { rule: 'own-rule', place: { file: '规则/b.yaml', line: 1 } },
    ]);
    expect(spell(judge({ '规则/a.yaml': rule.replace('自定', 'require-post') }).diagnostics)[0]).toContain(
      '程序自带',
    );
  });

  it('examples that prove it wrong, at their place', () => {
    const rule = (valid: string, invalid: string) =>
      `${head}选取: { 记录: 执法岗位 }\n应当: [{ 项: 编制数, 至少: 2 }]\n示例:\n  合格:\n    - 执法岗位: |\n        - { 标识: 甲, 编制数: ${valid} }\n  不合格:\n    - 执法岗位: |\n        - { 标识: 甲, 编制数: ${invalid} }\n`;
    const found = (text: string) =>
      judge({ '规则/自定.yaml': text, [exampleFiles.posts]: '' })
        .diagnostics.filter(({ rule }) => rule === 'own-rule-example')
        .map(({ place, message }) => `${place.line} ${message.zh}`);
    expect(found(rule('2', '1'))).toEqual([]);
    expect(found(rule('1', '1'))).toEqual(['9 这个示例应当合格，规则却报告：“甲”不符合']);
    expect(found(rule('2', '2'))).toEqual(['12 这个示例应当不合格，规则却没有发现问题']);
    expect(found(rule('2', '一个'))).toHaveLength(1);
    expect(found(rule('2', '1').replaceAll('- 执法岗位:', '- 岗位表:'))).toHaveLength(2);
  });

  it('says what an example leaves out, when that may be why it fails', () => {
    const text = `${head}选取: { 记录: 执法岗位 }\n沿: [任职人员]\n数量: { 至少: 1 }\n示例:\n  合格:\n    - content/执法岗位.yaml: |\n        - { 标识: 岗, 名称: 岗, 任职: [{ 人员: 甲 }] }\n      人员: |\n        - { 标识: 甲, 姓名: 甲 }\n  不合格:\n    - 执法岗位: |\n        - { 标识: 岗 }\n`;
    const found = judge({ '规则/自定.yaml': text }).diagnostics.filter(
      ({ rule }) => rule === 'own-rule-example',
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.hint!.zh).toMatch(/示例里还有没写全的，会当作没有写：.*缺少/);
  });

  it('refuses no paper by itself, and leaves the other rules alone', () => {
    const { diagnostics, opened } = judge({
      '规则/坏.yaml': '标识: [\n',
      '规则/说明.md': '# 说明\n',
      '规则/好.yaml': `${head}选取: { 记录: 执法岗位 }\n不得: [{ 项: 标识, 等于: 办案岗 }]\n`,
    });
    expect(opened.ownRules.map(({ meta }) => meta.id)).toEqual(['自定']);
    expect(diagnostics.some(({ rule }) => rule === '自定')).toBe(true);
    expect(diagnostics.filter(({ place }) => place.file === '规则/坏.yaml')).toMatchObject([
      { rule: 'yaml-syntax' },
    ]);
  });
});
