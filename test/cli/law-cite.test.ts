/** `law cite` through its command: words, files, standard input, JSON and plain output. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type CommandContext, UsageError } from '../../src/cli/command.js';
import command from '../../src/cli/commands/law-cite.js';
import type { Host } from '../../src/host/host.js';
import { nodeHost } from '../../src/host/node-host.js';

function run(
  words: string[],
  {
    json = false,
    input = '',
    asOf = '2026-08-14',
    files = {} as Record<string, string | Uint8Array>,
    host = undefined as Host | undefined,
  } = {},
) {
  const printed: string[] = [];
  const said: string[] = [];
  const encoder = new TextEncoder();
  const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? encoder.encode(text) : text);
  const context = {
    host: host ?? {
      exists: () => false,
      readFile: (path: string) => {
        const name = path.split('/').at(-1)!;
        if (name === 'instruments.bin') return readFileSync(path);
        return name in files ? bytes(files[name]!) : undefined;
      },
      today: () => '2026-11-01',
      files: { kind: (path: string) => (path === '/desk/公文' ? 'folder' : undefined) },
    },
    cwd: '/desk',
    env: {},
    language: 'zh',
    quiet: false,
    color: false,
    json,
    out: (text: string) => printed.push(text),
    say: (text: { zh: string }) => said.push(text.zh),
    readInput: async () => bytes(input),
    programName: 'quanze',
    programFolder: join(import.meta.dirname, '..', '..'),
    signal: new AbortController().signal,
  } as unknown as CommandContext;
  return command.run(context, [words], { asOf }).then((code) => ({ code, printed, said }));
}

test('words on the command line are the text', async () => {
  const { printed } = await run(['《食品安全法》第122条第一款', '和国办发[2005]37号']);
  expect(printed).toContain('1:1  《食品安全法》第一百二十二条第一款  [相符，写法不规范]');
  expect(printed).toContain('  1:9  “122” 条、款、项的序号应当用中文数字，应为“一百二十二”');
  expect(printed).toContain('1:18  国办发〔2005〕37号  [相符，写法不规范]');
});

test('a needless 第一款 is counted and marked as misspelt, and makes no error', async () => {
  const { printed, said, code } = await run(['《行政处罚法》第三条第一款']);
  const article = '这一条只有一款，不写“第一款”';
  expect(printed).toContain(`  ${article}`);
  expect(printed[0]).toMatch(/ {2}\[相符，写法不规范\]$/u);
  expect(said.at(-1)).toMatch(/共 1 处引用，0 处有误，1 处写法不规范/u);
  expect(code).toBe(0);
  expect((await run(['《行政处罚法》第三条'])).printed).toEqual(['1:1  《行政处罚法》第三条  [相符]']);
});

test('JSON has file, place, parts, canonical form and defects', async () => {
  const files = { 'a.md': '# 通知\n\n依据《行政处罚法》第五十八条第一款第(三)项处理。\n' };
  const { printed, code } = await run(['a.md'], { json: true, files });
  const [row, ...more] = JSON.parse(printed.join(''));
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    text: '《行政处罚法》第五十八条第一款第(三)项',
    canonical: '《行政处罚法》第五十八条第一款第（三）项',
    file: 'a.md',
    line: 3,
    column: 3,
    article: 58,
    insert: null,
    paragraph: 1,
    item: 3,
    subitem: null,
    instrument: '中华人民共和国行政处罚法',
    version: '2021-01-22',
    effective: '2021-07-15',
    status: 'resolved',
    severity: null,
  });
  expect(row.defects.map(({ code, line, column }: never) => [code, line, column])).toEqual([
    ['half-width-bracket', 3, 19],
    ['half-width-bracket', 3, 21],
  ]);
  expect(code).toBe(0);
});

test('standard input is read for a dash, and old Chinese encodings are understood', async () => {
  const { printed } = await run(['-'], { input: '宪法第五条' });
  expect(printed).toEqual(['-:1:1  宪法第五条  [相符]']);
  // 《刑法》第一条 in GB 18030.
  const bytes = new Uint8Array([
    0xa1, 0xb6, 0xd0, 0xcc, 0xb7, 0xa8, 0xa1, 0xb7, 0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5,
  ]);
  expect((await run(['old.txt'], { files: { 'old.txt': bytes } })).printed).toEqual([
    'old.txt:1:1  《刑法》第一条  [相符]',
  ]);
});

test('one bad byte does not turn a whole text into other characters, and is told', async () => {
  const text = new TextEncoder().encode('第一行\n依据《行政处罚法》第五条、《刑法》第一条');
  const damaged = new Uint8Array([...text, 0xff]);
  const { printed, said, code } = await run(['通知.txt'], { files: { '通知.txt': damaged } });
  expect(printed).toHaveLength(2);
  expect(printed[0]).toBe('通知.txt:2:3  《行政处罚法》第五条  [相符]');
  expect(said[0]).toMatch(/^“通知.txt”里有 1 处读不出文字（第一处在第 2 行），那里的引用可能漏掉。/);
  expect(code).toBe(1);
  // 《刑法》第一条 in UTF-16, as Notepad saves "Unicode".
  const wide = new Uint8Array(Buffer.from('\ufeff《刑法》第一条', 'utf16le'));
  expect((await run(['a.txt'], { files: { 'a.txt': wide } })).printed).toEqual([
    'a.txt:1:1  《刑法》第一条  [相符]',
  ]);
});

test('a long text on the command line is no name of a file', async () => {
  const sentence = `${'依法履行行政执法监督职责，'.repeat(9)}依据《行政处罚法》第五条`;
  expect((await run([sentence], { host: nodeHost })).printed).toHaveLength(1);
});

test('a folder is no text', async () => {
  await expect(run(['公文'])).rejects.toThrow('“公文”是文件夹。请写出里面的文件。');
  await expect(run(['公文'])).rejects.toThrow(UsageError);
});

test('no control character of a text reaches the terminal', async () => {
  const evil = '《行政\u001b[2J处\u0007\u009b31m\u202e罚法》第5条';
  const { printed } = await run(['a.txt'], { files: { 'a.txt': evil } });
  expect(printed.join('\n')).toContain('》第五条');
  expect(printed.join('\n')).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  const { printed: json } = await run(['a.txt'], { json: true, files: { 'a.txt': evil } });
  expect(json.join('')).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
  expect(JSON.parse(json.join(''))[0].text).toContain('\u009b');
});

test('a file that is not there, and a file that is no text, are named', async () => {
  await expect(run(['无此文.md'])).rejects.toThrow('找不到文件“无此文.md”。');
  await expect(run(['a.pdf'], { files: { 'a.pdf': '%PDF' } })).rejects.toThrow(UsageError);
});

test.each([
  '文书/通知',
  'C:\\文书\\通知',
  '../通知',
  '我的 通知.docx',
  '《通知》.txt',
  '执法职权.yaml',
  '/tmp/a.MD',
])('a mistyped path is no text: %s', async (word) => {
  await expect(run([word])).rejects.toThrow(`找不到文件“${word}”`);
  await expect(run([word])).rejects.toThrow(UsageError);
});

test.each(['《食品安全法》第三条和/或第四条', '食品安全法第三条/第四条', '国办发[2005]37号/附件'])(
  'a slash in a citation is no path: %s',
  async (word) => {
    expect((await run([word])).printed[0]).toMatch(/^1:1 {2}/);
  },
);

test('the last line counts what is wrong and what is misspelt', async () => {
  const { said } = await run(['《食品安全法》第122条第一款、《食品安全法》第999条']);
  expect(said).toEqual([
    expect.stringMatching(/^按 2026-08-14 核对，共 2 处引用，1 处有误，2 处写法不规范[；。]/),
  ]);
});

test('a text without citations says so on the other stream', async () => {
  const { printed, said } = await run(['今天开会']);
  expect([printed, said]).toEqual([[], ['没有找到法律引用。']]);
});

test('what is proved wrong is an error and the exit code says so', async () => {
  const law = ['《大气污染防治法》第九十九条'];
  expect((await run(law)).code).toBe(0);
  const { code, printed } = await run(law, { asOf: '2026-08-15' });
  expect(code).toBe(1);
  expect(printed[0]).toMatch(/已经废止：.*《中华人民共和国生态环境法典》第一千二百四十二条/);
});

test('a DOCX file is read: one line a paragraph, runs joined, deleted text left out', async () => {
  const xml =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>通知</w:t></w:r></w:p><w:p><w:r><w:t>依据《行政</w:t></w:r><w:r>' +
    '<w:t xml:space="preserve">处罚法》第五条</w:t></w:r><w:del><w:r><w:delText>第六条</w:delText></w:r></w:del>' +
    '<w:r><w:t>&lt;试行&gt;</w:t></w:r></w:p></w:body></w:document>';
  const files = { '通知.docx': zipSync({ 'word/document.xml': strToU8(xml) }) };
  expect((await run(['通知.docx'], { files })).printed).toEqual([
    '通知.docx:2:3  《行政处罚法》第五条  [相符]',
  ]);
  await expect(run(['坏.docx'], { files: { '坏.docx': 'PK' } })).rejects.toThrow(
    '“坏.docx”：这不是 .docx 文件',
  );
});

test('words of the sentence are no part of a name', async () => {
  const { printed } = await run(['应当履行中华人民共和国劳动合同法第四条，视同环境保护税法第二条']);
  expect(printed).toEqual([
    '1:5  中华人民共和国劳动合同法第四条  [相符]',
    '1:23  环境保护税法第二条  [相符]',
  ]);
});

test('an older version tells where each article went', async () => {
  const { printed, code } = await run(['《治安管理处罚法》（2012年修正）第二条、第一百一十九条']);
  expect(code).toBe(1);
  expect(printed.slice(1)).toEqual(['  现行版本中是第三条', '  现行版本中这一条已经修改']);
});
