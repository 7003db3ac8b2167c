/** `check --baseline`: only new findings fail, and the file is written only when that is asked for. */
import { describe, expect, it } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/check.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { memoryHost } from '../build/memory-host.js';
import { withLibrary } from '../shipped-library.js';

const holder = '  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]\n';
const sound = exampleWorkspace[exampleFiles.posts]!;
const without = sound.replace(holder, '');

/** A workspace whose posts can be edited between two runs. */
function workspace() {
  const host = memoryHost(
    Object.fromEntries(Object.entries(exampleWorkspace).map(([file, text]) => [`/w/${file}`, text])),
  );
  return {
    read: (file: string) =>
      new TextDecoder().decode(host.files.content.get(`/w/${file}`) ?? new Uint8Array()) || undefined,
    put: (file: string, text: string) => host.files.put(`/w/${file}`, text),
    async check(options: Record<string, string | boolean>, format = 'json') {
      const printed: string[] = [];
      const said: string[] = [];
      const context = {
        host: withLibrary(host),
        cwd: '/w',
        env: {},
        language: 'zh',
        quiet: false,
        color: false,
        json: false,
        out: (text: string) => printed.push(text),
        say: (text: { zh: string }) => said.push(text.zh),
        programName: 'quanze',
        programFolder: process.cwd(),
      } as unknown as CommandContext;
      const code = await command.run(context, [undefined], { format, ...options });
      return { code, out: printed.join(''), said };
    },
  };
}
const file = '旧问题.json';

describe('quanze check --baseline', () => {
  it('writes all findings down the first time, and passes from then on', async () => {
    const { put, read, check } = workspace();
    put(exampleFiles.posts, without);
    await expect(check({ baseline: file })).rejects.toThrow('第一次用时加上 --write-baseline');
    expect(read(file)).toBeUndefined();
    expect((await check({ baseline: file, writeBaseline: true })).code).toBe(0);
    expect(read(file)).toContain('"require-holder"');
    const { code, out, said } = await check({ baseline: file });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      counts: { error: 0 },
      diagnostics: [],
      baseline: { initial: 1, left: 1, known: [{ rule: 'require-holder' }], gone: [] },
    });
    expect(said).toEqual(['旧问题 1 个，已改 0 个，还有 1 个。']);
    expect((await check({ baseline: file }, 'pretty')).out).toContain('没有新问题。\n\n旧问题 1 个');
  });

  it('fails on what is new, and never adds it', async () => {
    const { put, read, check } = workspace();
    put(exampleFiles.posts, without);
    await check({ baseline: file, writeBaseline: true });
    const before = read(file);
    put(exampleFiles.posts, without.replace('  任职: [{ 人员: 队员己, 起: 2024-06-01 }]\n', ''));
    const { code, out } = await check({ baseline: file, writeBaseline: true });
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toMatchObject([{ rule: 'require-holder', subject: '办案岗' }]);
    expect(read(file)).toBe(before);
  });

  it('drops what is mended only when it is told to write', async () => {
    const { put, read, check } = workspace();
    put(exampleFiles.posts, without);
    await check({ baseline: file, writeBaseline: true });
    put(exampleFiles.posts, sound);
    const done = await check({ baseline: file });
    expect(done.said).toEqual(['旧问题 1 个，已改 1 个，还有 0 个。']);
    expect(JSON.parse(done.out).baseline.gone).toMatchObject([{ rule: 'require-holder', count: 1 }]);
    expect(read(file)).toContain('require-holder');
    await check({ baseline: file, writeBaseline: true });
    expect(read(file)).not.toContain('require-holder');
    put(exampleFiles.posts, without);
    expect((await check({ baseline: file })).code).toBe(1);
  });

  it('drops nothing while a file cannot be read', async () => {
    const { put, read, check } = workspace();
    put(exampleFiles.posts, without);
    await check({ baseline: file, writeBaseline: true });
    const before = read(file);
    put(exampleFiles.posts, `${without}- 标识: [\n`);
    const { code, said } = await check({ baseline: file, writeBaseline: true });
    expect(code).toBe(1);
    expect(read(file)).toBe(before);
    expect(said.join()).toContain('没有改动');
  });

  it('never writes over another file', async () => {
    const { read, check } = workspace();
    const settings = read('quanze.yaml');
    await expect(check({ baseline: 'quanze.yaml', writeBaseline: true })).rejects.toBeInstanceOf(UsageError);
    expect(read('quanze.yaml')).toBe(settings);
    await expect(check({ writeBaseline: true })).rejects.toBeInstanceOf(UsageError);
  });
});
