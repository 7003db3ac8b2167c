/** The options of `check`, on the example workspace in memory: a host that refuses every write. */
import { describe, expect, it } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/check.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../rules/memory-host.js';
import { withLibrary } from '../shipped-library.js';

const posts = exampleWorkspace[exampleFiles.posts]!.replace(
  '  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n',
  '',
).replace('  工作标准: [按期办结]\n', '');
const notice = exampleWorkspace[exampleFiles.notice]!.replace('〔2026〕1号', '〔2026〕01号');

async function check(
  options: Record<string, string> = {},
  changes: Partial<CommandContext> = {},
  files: Record<string, string> = { [exampleFiles.posts]: posts, [exampleFiles.notice]: notice },
) {
  const { host, folder } = memoryHost({ ...exampleWorkspace, ...files });
  const printed: string[] = [];
  const said: unknown[] = [];
  const context = {
    host: withLibrary(host),
    cwd: folder,
    env: {},
    language: 'zh',
    quiet: false,
    color: false,
    json: false,
    out: (text: string) => printed.push(text),
    say: (text: unknown) => said.push(text),
    programName: 'quanze',
    programFolder: process.cwd(),
    ...changes,
  } as unknown as CommandContext;
  const code = await command.run(context, [undefined], options);
  return { code, text: printed.join(''), said };
}

async function found(options: Record<string, string>) {
  const { code, text } = await check({ format: 'json', ...options });
  const { asOf, diagnostics } = JSON.parse(text);
  return { code, asOf, rules: diagnostics.map((item: { rule: string }) => item.rule) };
}

describe('quanze check', () => {
  it('finds by all packs of the workspace, and fails on errors', async () => {
    expect(await found({})).toEqual({
      code: 1,
      asOf: '2026-11-01',
      rules: ['valid-document-number-form', 'require-duties', 'require-holder'],
    });
  });

  it('keeps to packs, by code or by Chinese name', async () => {
    expect((await found({ pack: 'gongwen' })).rules).toEqual(['valid-document-number-form']);
    expect((await found({ pack: '公文，核心' })).rules).toEqual(['valid-document-number-form']);
  });

  it('keeps to rules, and passes when only warnings are left', async () => {
    expect(await found({ rule: 'require-duties' })).toMatchObject({ code: 0, rules: ['require-duties'] });
    expect((await found({ rule: 'require-holder,require-duties' })).rules).toEqual([
      'require-duties',
      'require-holder',
    ]);
  });

  it('judges for another day', async () => {
    expect(await found({ asOf: '2024-05-31', rule: 'require-holder' })).toMatchObject({ asOf: '2024-05-31' });
    expect((await found({ asOf: '2024-05-31', rule: 'require-holder' })).rules.length).toBeGreaterThan(1);
  });

  it('refuses unknown words with the nearest', async () => {
    await expect(check({ rule: 'require-holdr' })).rejects.toMatchObject({
      text: { zh: '选项“--rule”没有可选的“require-holdr”。是不是“require-holder”？' },
    });
    await expect(check({ pack: 'natonal' })).rejects.toBeInstanceOf(UsageError);
    await expect(check({ asOf: '2026-02-30' })).rejects.toBeInstanceOf(UsageError);
  });

  it('prints data on stdout only, JSON with --json, nothing for a clean github report', async () => {
    expect((await check({}, { json: true })).text).toMatch(/^\{\n {2}"asOf"/);
    expect((await check()).said).toEqual([]);
    expect(await check({ format: 'github' }, {}, {})).toEqual({ code: 0, text: '', said: [] });
  });

  it('passes when what is left is excepted, and says so beside the data', async () => {
    const exception = (rule: string, subject: string) =>
      `- { 规则: ${rule}, 对象: ${subject}, 理由: 正在调配, 批准人: 局长乙, 批准日期: 2026-09-01, 截止: 2026-12-31 }\n`;
    const files = {
      [exampleFiles.posts]: posts,
      'content/示例区/市监局/检查例外.yaml':
        exception('require-holder', '受理岗') + exception('require-duties', '审批科长岗'),
    };
    const json = await check({ format: 'json' }, {}, files);
    expect(json.code).toBe(0);
    expect(JSON.parse(json.text)).toMatchObject({ diagnostics: [], suppressed: [{}, {}] });
    expect(json.said).toMatchObject([{ zh: '另有 2 个问题按经批准的检查例外不计。' }]);
    const pretty = await check({}, {}, files);
    expect(pretty.text).toContain('另有 2 个问题按经批准的检查例外不计。');
    expect(pretty.said).toEqual([]);
  });

  it('tells SARIF readers of the rules that ran', async () => {
    const { text } = await check({ format: 'sarif', rule: 'require-holder' });
    const [run] = JSON.parse(text).runs;
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['require-holder']);
  });
});
