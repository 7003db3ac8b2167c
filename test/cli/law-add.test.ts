/** `law add`: a local instrument in Markdown, text and DOCX becomes a record; nothing is ever overwritten. */
import { expect, test } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/law-add.js';
import { memoryHost } from '../build/memory-host.js';
import { archiveOf, documentOf, paragraph } from '../source/docx-archive.js';

const law = `# 样本市河道管理条例

2024年3月1日 样本市人民代表大会常务委员会通过

<!-- INFO END -->

## 第一章 总则

第一条 为了试验，制定本条例。

第二条 本条例自2024年5月1日起施行。
`;
const bases = `# 本县的依据。
- 标识: 依据-甲
  名称: 甲办法
  效力级别: 规范性文件
  制定机关: 样本县人民政府
  施行日期: 2020-01-01 # 末行`;

async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  file: string,
  { json = false, to = undefined as string | undefined } = {},
) {
  const host = memoryHost(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`/w/${path}`, text])),
  );
  const said: string[] = [];
  const printed: string[] = [];
  const context = {
    host,
    cwd: '/w',
    env: {},
    language: 'zh',
    quiet: false,
    color: false,
    json,
    out: (text: string) => printed.push(text),
    say: (text: { zh: string }) => said.push(text.zh),
    readInput: async () => new Uint8Array(),
    programName: 'quanze',
    programFolder: '/program',
    signal: new AbortController().signal,
  } as unknown as CommandContext;
  const error: unknown = await command.run(context, [file], { to }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error !== undefined && !(error instanceof UsageError)) throw error;
  const now = (path: string) => {
    const bytes = host.readFile(`/w/${path}`);
    return bytes && new TextDecoder().decode(bytes);
  };
  return { now, said, printed, mistake: error?.text.zh };
}

const workspace = { 'quanze.yaml': '名称: 测试\n', 'content/执法依据.yaml': bases };

test('a text that tells everything becomes a record behind the others; its text is kept', async () => {
  const { now, said, mistake } = await run({ ...workspace, '条例.md': law }, '条例.md');
  expect(mistake).toBeUndefined();
  expect(now('content/执法依据.yaml')).toBe(`${bases}
# 据“条例.md”登记，各项由程序从原文读出。请核对。
- 标识: 依据-样本市河道管理条例
  名称: 样本市河道管理条例
  效力级别: 地方性法规
  制定机关: 样本市人民代表大会常务委员会
  公布日期: 2024-03-01
  施行日期: 2024-05-01
  适用区域: 样本市
`);
  expect(now('laws/样本市河道管理条例(2024-03-01).md')).toBe(law);
  expect(said.join()).toContain('（2 条）');
});

test('what a text does not tell is never guessed: the record waits behind # until people fill it in', async () => {
  const docx = archiveOf({
    'word/document.xml': documentOf(
      ['样本县河道办法', '　　第一条 为了试验，制定本办法。', ''].map(paragraph).join(''),
    ),
  });
  const { now, printed, mistake } = await run({ ...workspace, '办法.docx': docx }, '办法.docx', {
    json: true,
  });
  expect(mistake).toBeUndefined();
  const added = now('content/执法依据.yaml')!
    .slice(bases.length + 1)
    .trimEnd()
    .split('\n');
  expect(added.every((line) => line.startsWith('# '))).toBe(true);
  expect(added[0]).toContain('填好“效力级别”、“制定机关”、“施行日期”');
  expect(added[1]).toBe('# - 标识: 依据-样本县河道办法');
  expect(now('laws/样本县河道办法.md')).toBe('# 样本县河道办法\n\n第一条 为了试验，制定本办法。\n');
  expect(JSON.parse(printed[0]!)).toEqual({
    title: '样本县河道办法',
    adopted: null,
    articles: 1,
    missing: ['效力级别', '制定机关', '施行日期'],
    text: 'laws/样本县河道办法.md',
    record: 'content/执法依据.yaml',
  });
});

test('an English file gets English keys, an indented list keeps its indent, a taken id gets a number', async () => {
  const english =
    '  - id: basis-样本市河道管理条例\n    title: A\n    type: law\n    issuer: B\n    effective: 2020-01-01\n';
  const { now } = await run(
    { 'quanze.yaml': 'name: test\n', 'content/bases.yaml': english, '条例.txt': law.replace('# ', '') },
    '条例.txt',
  );
  const added = now('content/bases.yaml')!.slice(english.length);
  expect(added).toContain(
    '  - id: basis-样本市河道管理条例-2\n    title: 样本市河道管理条例\n    type: local-regulation\n',
  );
});

test.each([
  ['no such file', workspace, '无.docx', '找不到文件“无.docx”。'],
  ['no text in it', { ...workspace, '空.txt': ' \n' }, '空.txt', '“空.txt”里没有文字。'],
  ['no DOCX', { ...workspace, '坏.docx': 'PK' }, '坏.docx', '这不是 .docx 文件'],
  [
    'it is there',
    { ...workspace, '条例.md': law.replace('样本市河道管理条例', '甲办法') },
    '条例.md',
    '《甲办法》已经在“content/执法依据.yaml”里',
  ],
  [
    'another text of its name',
    { ...workspace, '条例.md': law, 'laws/样本市河道管理条例(2024-03-01).md': '别的' },
    '条例.md',
    '内容不同，没有改动任何东西',
  ],
  [
    'a list in one line',
    { ...workspace, '条例.md': law, 'content/执法依据.yaml': '[]\n' },
    '条例.md',
    '没有把握往',
  ],
  [
    'no file of bases',
    { 'quanze.yaml': '名称: 测试\n', '条例.md': law, 'content/人员.yaml': '' },
    '条例.md',
    '还没有执法依据文件',
  ],
  [
    'several files of bases',
    { ...workspace, '条例.md': law, 'content/bases.yaml': '' },
    '条例.md',
    '请用 --to 写明登记到哪一个',
  ],
  ['no workspace', { '条例.md': law }, '条例.md', '不是权责工作区'],
] as const)('%s: nothing changes', async (_, files: Readonly<Record<string, string>>, file, expected) => {
  const { now, mistake } = await run(files, file);
  expect(mistake).toContain(expected);
  for (const [path, text] of Object.entries(files)) expect(now(path)).toBe(text);
  if (!Object.keys(files).some((path) => path.startsWith('laws/')))
    expect(now('laws/样本市河道管理条例(2024-03-01).md')).toBeUndefined();
});

test('--to names the file', async () => {
  const files = { ...workspace, '条例.md': law, 'content/甲局/执法依据.yaml': '' };
  const { now, mistake } = await run(files, '条例.md', { to: './content/甲局/执法依据.yaml' });
  expect(mistake).toBeUndefined();
  expect(now('content/甲局/执法依据.yaml')).toContain('- 标识: 依据-样本市河道管理条例\n');
  expect(now('content/执法依据.yaml')).toBe(bases);
  const wrong = await run(files, '条例.md', { to: 'content/乙.yaml' });
  expect(wrong.mistake).toContain('不是工作区里的执法依据文件');
});
