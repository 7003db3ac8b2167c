import { describe, expect, it } from 'vitest';
import { type CommandContext, type Language, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/trace.js';
import { printTrace, type Traced } from '../../src/cli/print-trace.js';
import { memoryHost } from '../build/memory-host.js';
import { modelOf, smallWorld } from '../model/small-world.js';

async function run(
  id: string,
  settings: { language?: Language; json?: boolean; asOf?: string; dir?: string; after?: string } = {},
): Promise<{ code: number; out: string }> {
  const files = { ...smallWorld, 'quanze.yaml': 'name: 测试\nas-of: 2026-11-01\n' };
  const texts = Object.entries(files).map(([path, text]) => [`/w/${path}`, text]);
  let out = '';
  const context: CommandContext = {
    host: memoryHost(Object.fromEntries(texts)),
    cwd: '/',
    env: {},
    language: settings.language ?? 'zh',
    quiet: false,
    color: false,
    json: settings.json ?? false,
    out: (text) => {
      out += text;
    },
    say: () => {},
    readInput: async () => new Uint8Array(),
    programName: 'quanze',
    programFolder: '/program',
    signal: new AbortController().signal,
  };
  const { after, asOf } = settings;
  const dir = settings.dir ?? (after === undefined ? 'w' : undefined);
  const code = await command.run(context, [id, after], { dir, asOf });
  return { code, out };
}

/** The words of a mistake in the call (exit code 2). */
async function mistake(...call: Parameters<typeof run>): Promise<string> {
  const error = await run(...call).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error('no usage error');
  return error.text.zh;
}

describe('quanze trace', () => {
  it('prints a power up to the law and down to the letters, with places', async () => {
    const { code, out } = await run('fine');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        '执法职权 fine  罚款  content/bureau/powers.yaml:1',
        '基准日期 2026-11-01',
        '├─ 设定：《中华人民共和国食品法》第一百二十二条第一款  content/bureau/powers.yaml:7  → food-law  content/bureau/bases.yaml:1',
        '├─ 流程：流程 ordinary  普通程序  content/bureau/procedures.yaml:1',
        '├─ 行使岗位：执法岗位 post-food  食品岗  content/bureau/posts.yaml:19',
        '│  └─ 任职人员：人员 officer-1  员甲  content/bureau/persons.yaml:4',
        '├─ 县长县甲 → 局长局甲  letter/gov/bureau/2026/1',
      ]),
    );
  });

  it('answers in English when asked', async () => {
    const { out } = await run('fine', { language: 'en' });
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'power fine  罚款  content/bureau/powers.yaml:1',
        'as of 2026-11-01',
        '├─ exercised by: post post-food  食品岗  content/bureau/posts.yaml:19',
        'Responsibility letters',
      ]),
    );
    const [, ...headings] = out.split('\n').filter((line) => /^\p{Script=Han}/u.test(line));
    expect(headings).toEqual([]);
  });

  it('prints a plain structure with --json', async () => {
    const { out } = await run('post-law', { json: true });
    const traced = JSON.parse(out);
    expect(traced).toMatchObject({
      asOf: '2026-11-01',
      id: 'post-law',
      kind: 'post',
      name: '法制岗',
      current: true,
    });
    expect(traced.place).toMatchObject({ file: 'content/bureau/posts.yaml', line: 25 });
    expect(traced.up[0]).toMatchObject({ relation: 'exercises', id: 'fine' });
    expect(traced.down).toMatchObject([{ relation: 'holds', id: 'officer-2', steps: [] }]);
    expect(traced.letters).toMatchObject([{ id: 'letter/bureau/officer-2/2026/1' }]);
    const documents: { id: string }[] = traced.documents;
    expect(documents.map(({ id }) => id)).toContain('letter/bureau/officer-2/2026/1');
  });

  it('takes a name that one record has, and a paper', async () => {
    expect((await run('员甲')).out).toContain('人员 officer-1  员甲');
    const paper = (await run('letter/bureau/officer-1/2026/1')).out;
    expect(paper).toMatch(/^文书 letter\/bureau\/officer-1\/2026\/1/u);
    expect(paper).toContain('写有：执法岗位 post-food  食品岗');
  });

  it('traces as of another day', async () => {
    expect((await run('post-law', { asOf: '2023-12-31' })).out).toContain('基准日期 2023-12-31');
    expect((await run('post-law', { asOf: '2023-12-31' })).out).not.toContain('officer-2');
  });

  it('takes the folder after the id, as the other commands do', async () => {
    expect(command.arguments?.map(({ syntax }) => syntax)).toEqual(['<id>', '[dir]']);
    expect(await run('fine', { after: 'w' })).toEqual(await run('fine'));
    expect(await run('fine', { after: 'w', dir: 'w' })).toEqual(await run('fine'));
    expect(await mistake('fine', { after: 'w', dir: 'x' })).toBe('工作区写了两个：“w”和“x”。请只写一个。');
    expect(await mistake('fine', { after: 'content' })).toContain('不是权责工作区');
  });

  it('offers what is nearest to an unknown id', async () => {
    expect(await mistake('post-fod')).toBe(
      '找不到标识或名称为“post-fod”的内容。\n您是不是要查：post-food、post-head、post-law',
    );
  });

  it.each([
    [{ dir: 'content' }, '不是权责工作区'],
    [{ asOf: '2026-02-30' }, '不是日期'],
  ])('refuses a wrong call: %o', async (settings, expected) => {
    expect(await mistake('fine', settings)).toContain(expected);
  });

  it('shows control characters of names as signs', () => {
    const evil = '甲\u001b[2J\u009b31m\u202e';
    const place = { file: evil, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const step = { relation: 'citation', id: undefined, name: evil, place, current: true, steps: [] };
    const exercise = { ...step, relation: 'exercises', kind: 'power', id: evil, name: '乙' };
    const traced = {
      id: evil,
      kind: 'post',
      name: '丙\u0007',
      current: true,
      place,
      trace: { up: [step, exercise], down: [], letters: [] },
      documents: [{ id: evil, family: 'letter', kind: 'letter', title: evil }],
    } as unknown as Traced;
    const text = printTrace(traced, modelOf(smallWorld).model, { language: 'zh', dim: (words) => words });
    expect(text.match(/甲/g)?.length).toBeGreaterThan(6);
    expect(text).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  });
});
