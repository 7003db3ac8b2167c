/** `law show`, `law list`, `law diff`, `law index` through their commands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command, CommandContext } from '../../src/cli/command.js';
import diff from '../../src/cli/commands/law-diff.js';
import index from '../../src/cli/commands/law-index.js';
import list from '../../src/cli/commands/law-list.js';
import show from '../../src/cli/commands/law-show.js';
import type { Host } from '../../src/host/host.js';
import { openLibrary } from '../../src/law/library/open-library.js';

const root = join(import.meta.dirname, '..', '..');
const encode = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

async function run(
  command: Command,
  args: (string | string[])[],
  options: Record<string, string> = {},
  { json = false, files = {} as Record<string, string | Uint8Array> } = {},
) {
  const printed: string[] = [];
  const said: string[] = [];
  const written = new Map<string, Uint8Array>();
  const host = {
    today: () => '2026-11-01',
    exists: (path: string) => path.endsWith('/texts'),
    readFile: (path: string) => {
      if (path.includes('/data/')) return readFileSync(path);
      const name = path.split('/').at(-1)!;
      return name in files ? encode(files[name]!) : undefined;
    },
    readFolder: (_folder: string, accept: (path: string) => boolean) => ({
      files: Object.entries(files)
        .filter(([path]) => accept(path))
        .map(([path, text]) => ({ path, bytes: encode(text) })),
      skipped: [],
    }),
    writeFile: (path: string, bytes: Uint8Array) => void written.set(path, bytes),
  } as unknown as Host;
  const context = {
    host,
    cwd: '/desk',
    env: {},
    language: 'zh',
    quiet: true,
    color: false,
    json,
    out: (text: string) => printed.push(text),
    say: (text: { zh: string }) => said.push(text.zh),
    programName: 'quanze',
    programFolder: root,
  } as unknown as CommandContext;
  const code = await command.run(context, args, options);
  return { code, printed, said, written };
}

test('show: versions and force of an instrument, structure and words of an article', async () => {
  const whole = await run(show, [['大气污染防治法']]);
  expect(whole.printed[0]).toBe('《中华人民共和国大气污染防治法》');
  expect(whole.printed.join('\n')).toContain(
    '自 2026-08-15 起被《中华人民共和国生态环境法典》第一千二百四十二条废止',
  );
  const { printed } = await run(show, [['《行政处罚法》第六十三条']], {}, { json: true });
  const [article] = JSON.parse(printed.join('')).articles;
  expect(article).toMatchObject({ article: '第六十三条', paragraphs: [{ items: 6 }, { items: 0 }] });
  expect(article.words).toContain('吊销许可证');
});

test('show: says what to list where no text states the commencement, and only there', async () => {
  const hint = /^施行日期“未载明”的，“执法依据”里写修改决定规定的施行日期/u;
  const food = await run(show, [['食品安全法']]);
  expect(food.printed.at(-1)).toContain('施行日期 未载明');
  expect(food.said).toEqual([expect.stringMatching(hint)]);
  expect((await run(show, [['行政处罚法']])).said).toEqual([]);
  expect((await run(show, [['食品安全法']], {}, { json: true })).said).toEqual([]);
});

test('show: a name that is no title names the nearest, a version that is not held the others', async () => {
  await expect(run(show, [['食品安全发']])).rejects.toThrow('是不是《中华人民共和国食品安全法》？');
  await expect(run(show, [['《行政处罚法》（2017年）']])).rejects.toThrow('有：2021-01-22');
});

test('list: by words, type and region', async () => {
  const { printed } = await run(list, [['责任制']], { type: '地方性法规', region: '重庆市' });
  expect(printed).toEqual(['重庆市行政执法责任制条例\t地方性法规\t2010-07-30']);
  const rows = JSON.parse((await run(list, [['生态环境法典']], {}, { json: true })).printed.join(''));
  expect(rows).toEqual([
    expect.objectContaining({ type: 'law', versions: [{ adopted: '2026-03-12', effective: '2026-08-15' }] }),
  ]);
  await expect(run(list, [[]], { type: '法侓' })).rejects.toThrow('法律');
});

const head = (title: string) => `# ${title}\n\n<!-- INFO END -->\n\n`;
const files = {
  '旧.md': `${head('甲条例')}第一条 子。\n\n第二条 丑。\n\n第三条 寅。\n\n第四条 卯。`,
  '新.md': `${head('甲条例')}第一条 子。\n\n第二条 新。\n\n第三条 丑。\n\n第四条 改。\n\n第五条 辰。`,
};

test('diff: same, moved, changed, new and gone', async () => {
  const { printed } = await run(diff, ['旧.md', '新.md'], {}, { json: true, files });
  expect(JSON.parse(printed.join(''))).toEqual({
    before: '甲条例',
    after: '甲条例',
    same: ['第一条'],
    moved: [{ from: '第二条', to: '第三条' }],
    changed: ['第四条'],
    added: ['第二条', '第五条'],
    gone: ['第三条'],
  });
});

test('diff of a version with itself is empty', async () => {
  const { printed } = await run(diff, ['食品安全法', '食品安全法']);
  expect(printed).toEqual(['相同 154 条']);
});

test('index: the report and a library that opens', async () => {
  const input = { ...files, '_index.md': '+++', 'README.md': '# 说明', '空法(2020-01-01).md': head('空法') };
  const { printed, written } = await run(index, ['texts'], { out: 'lib.bin' }, { json: true, files: input });
  const report = JSON.parse(printed.join(''));
  expect(report).toMatchObject({
    files: 3,
    perFile: { '旧.md': 4, '新.md': 5, '空法(2020-01-01).md': 0 },
    unplaced: [{ file: '空法(2020-01-01).md', why: 'no-text' }],
  });
  expect(openLibrary(written.get('/desk/lib.bin')!)!.find('甲条例')).toHaveLength(1);
  await expect(run(index, ['无此夹'])).rejects.toThrow('找不到文件夹“无此夹”。');
});

test('no control character of a file reaches the terminal', async () => {
  const files = { 'a.md': '# 某某\u001b]0;x\u0007\u009b31m\u202e办法\n\n第一条　甲。\n' };
  const plain = await run(show, [['a.md']], {}, { files });
  expect(plain.printed[0]).toContain('办法');
  const json = await run(show, [['a.md']], {}, { files, json: true });
  expect(JSON.parse(json.printed.join('')).title).toContain('\u009b31m\u202e办法');
  for (const text of [...plain.printed, ...json.printed])
    expect(text).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
});

test('law texts of older office programs are compared as what they say', async () => {
  const gbk = [0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0xa1, 0xa1, 0xbc, 0xd7, 0xa1, 0xa3];
  const files = { 'a.md': '第一条　甲。\n', 'b.txt': new Uint8Array(gbk) };
  expect((await run(diff, ['a.md', 'b.txt'], {}, { files })).printed).toEqual(['相同 1 条']);
});
