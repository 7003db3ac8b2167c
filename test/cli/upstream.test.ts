/** A city publishes, a district pins, the city changes: the whole story with the compiled program. */

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tarOf } from '../build/tar-archive.js';
import { ROOT } from '../tidy/imports.js';
import { edit, hashes, lineOf, quanze } from './run-quanze.js';

const city = {
  'quanze.yaml': '名称: 示例市职权目录\n基准日期: 2026-09-01\n',
  'content/市局/执法主体.yaml':
    '标识: 市局\n名称: 示例市市场监督管理局\n主体性质: 政府部门\n层级: 市级\n行政区划: 示例省示例市\n地址: 内部地址\n',
  'content/市局/执法依据.yaml':
    '- 标识: 市-办法\n  名称: 食品经营许可和备案管理办法\n  效力级别: 部门规章\n  制定机关: 国家市场监督管理总局\n  施行日期: 2023-12-01\n',
  'content/市局/执法职权.yaml': `- 标识: 食品经营
  基本编码: "000131016000"
  名称: 食品经营许可
  类别: 行政许可
  行使层级: [县级]
  依据:
    - { 引文: 《中华人民共和国食品安全法》第三十五条第一款, 作用: 设定 }
    - { 引文: 《食品经营许可和备案管理办法》第四条, 作用: 具体规定 }
  办理时限: { 法定: 20个工作日 }
- 标识: 无证经营
  名称: 对未取得许可从事食品生产经营的处罚
  类别: 行政处罚
  行使层级: [市级, 县级]
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }]
  种类: [{ 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }]
- 标识: 食品检查
  名称: 食品安全监督检查
  类别: 行政检查
  行使层级: [市级, 县级]
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条, 作用: 设定 }]
`,
};
const powers = 'content/区局/执法职权.yaml';
const district = {
  'quanze.yaml':
    '名称: 示例区\n基准日期: 2026-11-01\n上级目录:\n  - { 标识: 市, 名称: 市局目录, 来源: ../city, 机关: 市局 }\n',
  'content/区局/执法主体.yaml':
    '标识: 区局\n名称: 示例区市场监督管理局\n主体性质: 政府部门\n层级: 县级\n行政区划: 示例省示例市示例区\n业务指导机关: [市局]\n',
  'content/区局/外部机关.yaml': '- { 标识: 市局, 名称: 示例市市场监督管理局, 关系: 业务指导 }\n',
  'content/区局/执法依据.yaml':
    '- 标识: 区-办法\n  名称: 食品经营许可和备案管理办法\n  效力级别: 部门规章\n  制定机关: 国家市场监督管理总局\n  施行日期: 2023-12-01\n',
  [powers]: `- 标识: 区-食品经营
  沿用: 市#000131016000
- 标识: 区-无证经营
  对应上级事项: 无证经营
  名称: 对无证从事食品生产经营的处罚
  类别: 行政处罚
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百二十二条第一款, 作用: 设定 }]
  种类: [{ 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }]
- 标识: 区-食品检查
  名称: 食品安全监督检查
  类别: 行政检查
  依据: [{ 引文: 《中华人民共和国食品安全法》第一百一十条, 作用: 设定 }]
`,
};
const RULES = [
  ...['no-different-kind', 'no-looser-limit', 'no-discretion-beyond-superior', 'same-basis-version'],
  ...['no-unknown-to-superior', 'require-superior-items', 'require-superior-catalogue'],
].join(',');

let root: string;
const below = (...names: string[]) => join(root, ...names);

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(below(folder, path)), { recursive: true });
    writeFileSync(below(folder, path), text);
  }
}
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'quanze-upstream-'));
  write('city', city);
  write('district', district);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** `rule file:line message` of each finding of the rules that compare levels, and of reading. */
function check(folder = 'district', ...more: string[]): string[] {
  const run = quanze(['check', below(folder), '--format', 'json', '--rule', RULES, ...more]);
  const report = JSON.parse(run.out) as {
    diagnostics: {
      rule: string;
      place?: { file: string; line: number };
      file?: string;
      line?: number;
      message: unknown;
    }[];
  };
  return report.diagnostics.map((item) => {
    const at = item.place ?? { file: item.file!, line: item.line! };
    const message = typeof item.message === 'string' ? item.message : (item.message as { zh: string }).zh;
    return `${item.rule} ${at.file}:${at.line} ${message}`;
  });
}
const update = (...args: string[]) => quanze(['upstream', 'update', ...args, '--dir', below('district')]);

describe('a district beside its city', () => {
  it('is told that nothing was compared as long as nothing is pinned', () => {
    expect(check().map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'upstream-catalogue quanze.yaml:4',
    ]);
  });

  it('sees what the city has published, and nothing is written', () => {
    const before = hashes(below('district'));
    const seen = update();
    expect(seen.code).toBe(0);
    expect(seen.out).toContain('市（2026-09-01）');
    expect(seen.out).toContain('新增 3 项');
    expect(seen.err).toContain('没有写入');
    expect(hashes(below('district'))).toEqual(before);
  });

  it('pins it, and proves itself without the city', () => {
    expect(update('市', '--write').code).toBe(0);
    expect(readFileSync(below('district', 'quanze.lock'), 'utf8')).toMatch(
      /市:\n {4}sha256: "[0-9a-f]{64}"\n/,
    );
    expect(readFileSync(below('district', 'upstream', '市.json'), 'utf8')).not.toContain('内部地址');
    cpSync(below('city'), below('away'), { recursive: true });
    rmSync(below('city'), { recursive: true });
    expect(check()).toEqual([]);
    const list = quanze(['upstream', 'list', below('district')]);
    expect(list.out).toContain('示例区市场监督管理局\t对照 示例市市场监督管理局');
    cpSync(below('away'), below('city'), { recursive: true });
  });

  it('shows adopted values in what it publishes itself, with its own id', () => {
    const out = below('district-out');
    expect(quanze(['export', 'catalogue', below('district'), '--out', out]).code).toBe(0);
    const data = JSON.parse(readFileSync(join(out, 'catalogue.json'), 'utf8')) as {
      powers: { id: string; name: string }[];
    };
    expect(data.powers[0]).toMatchObject({ id: '区-食品经营', name: '食品经营许可', code: '000131016000' });
  });

  it('writes nothing when nothing has changed', () => {
    const before = hashes(below('district'));
    const again = update('--write');
    expect([again.code, again.out]).toEqual([0, '市（2026-09-01 → 2026-09-01）\n  没有变化\n']);
    expect(hashes(below('district'))).toEqual(before);
  });

  it.each([
    [
      'a power of its own',
      '',
      '- { 标识: 区-自设, 名称: 自设检查, 类别: 行政检查, 依据: [{ 引文: 《甲》第一条, 作用: 设定 }] }\n',
      'no-unknown-to-superior',
      '标识: 区-自设',
    ],
    [
      'another kind',
      '名称: 食品安全监督检查\n  类别: 行政检查',
      '名称: 食品安全监督检查\n  类别: 行政确认',
      'no-different-kind',
      '类别: 行政确认',
    ],
    ['a higher fine', '上限: 20', '上限: 21', 'no-discretion-beyond-superior', '上限: 21'],
    [
      'a longer limit beside what it adopts',
      '  沿用: 市#000131016000\n',
      '  沿用: 市#000131016000\n  办理时限: { 法定: 21个工作日 }\n',
      'no-looser-limit',
      '法定: 21个工作日',
    ],
    ['an item that is none', '市#000131016000', '市#000131016001', 'inherited-item', '沿用: 市#000131016001'],
    [
      'a superior item that is none',
      '对应上级事项: 无证经营',
      '对应上级事项: 无证',
      'no-unknown-to-superior',
      '对应上级事项: 无证',
    ],
  ])('is told of %s, once and in its place', (_, find, replace, rule, at) => {
    cpSync(below('district'), below('changed'), { recursive: true });
    try {
      if (find === '') writeFileSync(below('changed', powers), district[powers] + replace);
      else edit(below('changed'), powers, find, replace);
      const found = check('changed');
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${rule} ${powers}:${lineOf(below('changed'), powers, at)} `));
    } finally {
      rmSync(below('changed'), { recursive: true });
    }
  });

  it('is told what it leaves out', () => {
    cpSync(below('district'), below('changed'), { recursive: true });
    edit(
      below('changed'),
      powers,
      district[powers].slice(district[powers].indexOf('- 标识: 区-食品检查')),
      '',
    );
    const found = check('changed');
    rmSync(below('changed'), { recursive: true });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^require-superior-items content\/区局\/执法主体.yaml:6 .*“食品安全监督检查”/);
  });

  it('is told of a copy that somebody changed', () => {
    cpSync(below('district'), below('changed'), { recursive: true });
    edit(below('changed'), 'upstream/市.json', '"max":20', '"max":30');
    const found = check('changed');
    rmSync(below('changed'), { recursive: true });
    expect(found).toEqual([
      expect.stringMatching(
        /^upstream-catalogue quanze.yaml:4 上级目录“市”的副本 upstream\/市.json 与 quanze.lock 记录的不一致/,
      ),
    ]);
  });
});

describe('a city that changes', () => {
  it('is seen in plain words before it is pinned, and told by check afterwards', () => {
    const file = 'content/市局/执法职权.yaml';
    edit(below('city'), 'quanze.yaml', '2026-09-01', '2026-10-15');
    edit(below('city'), file, '法定: 20个工作日', '法定: 15个工作日');
    edit(below('city'), file, '下限: 10, 上限: 20', '下限: 10, 上限: 15');
    edit(
      below('city'),
      file,
      '- 标识: 食品检查\n  名称: 食品安全监督检查\n  类别: 行政检查',
      '- 标识: 抽检\n  名称: 食品抽样检验\n  类别: 行政检查',
    );
    edit(below('city'), file, '第一百一十条', '第八十七条');
    edit(below('city'), 'content/市局/执法依据.yaml', '2023-12-01', '2026-09-20');
    const seen = update();
    for (const words of [
      '市（2026-09-01 → 2026-10-15）',
      '新增 1 项',
      '“食品抽样检验”（行政检查）',
      '取消 1 项',
      '“食品安全监督检查”（行政检查）\n      本工作区对应的职权：“示例区市场监督管理局：食品安全监督检查”',
      '变动 2 项',
      '办理时限：由 法定 20个工作日 改为 法定 15个工作日',
      '种类和幅度：减去 罚款（货值金额，10至20倍）；增加 罚款（货值金额，10至15倍）',
    ])
      expect(seen.out).toContain(words);
    expect(check()).toEqual([]);

    expect(update('--write').code).toBe(0);
    expect(
      check()
        .map((line) => line.split(' ').slice(0, 2).join(' '))
        .sort(),
    ).toEqual([
      `no-discretion-beyond-superior ${powers}:8`,
      `no-unknown-to-superior ${powers}:10`,
      'require-superior-items content/区局/执法主体.yaml:6',
      'same-basis-version content/区局/执法依据.yaml:5',
    ]);
    // What is adopted follows by itself: the limit of 15 days is ours now.
    const shown = quanze(['export', 'catalogue', below('district'), '--out', below('district-out')]);
    expect(shown.code).toBe(0);
    expect(readFileSync(below('district-out', 'catalogue.json'), 'utf8')).toContain(
      '"statutory":"15个工作日"',
    );
    // Before the day from which the new version binds, both sides are right.
    expect(check('district', '--as-of', '2026-09-19').join()).not.toContain('same-basis-version');
    expect(check('district', '--as-of', '2026-09-20').join()).toContain('same-basis-version');
  });

  it('may be a file or an archive, also one that lies elsewhere', () => {
    const out = below('published');
    quanze(['export', 'catalogue', below('city'), '--organ', '市局', '--out', out]);
    const json = readFileSync(join(out, 'catalogue.json'));
    writeFileSync(below('a.tgz'), gzipSync(tarOf([{ name: 'x/catalogue.json', body: json }])));
    for (const source of [join(out, 'catalogue.json'), out, below('a.tgz')]) {
      const seen = update('市', '--from', source);
      expect([seen.code, seen.out.split('\n')[1]]).toEqual([0, '  没有变化']);
    }
  });

  it('publishes the same bytes each time', () => {
    const names = ['one', 'two'].map((name) => below(name));
    for (const out of names) quanze(['export', 'catalogue', below('city'), '--out', out]);
    expect(hashes(names[0]!)).toEqual(hashes(names[1]!));
    expect(Object.keys(hashes(names[0]!))).toEqual(['catalogue.json', 'catalogue.schema.json']);
  });
});

describe('a source that is no good', () => {
  it.each([
    ['is not there', 'nowhere.json', undefined, '找不到'],
    ['leads out of itself', 'evil.tgz', gzipSync(tarOf([{ name: '../../quanze.yaml', body: 'x' }])), '包外'],
    ['is no catalogue', 'page.json', '<html>', '不是 JSON'],
  ])('changes nothing: it %s', (_, name, bytes, why) => {
    if (bytes !== undefined) writeFileSync(below(name), bytes);
    const before = hashes(root);
    const run = update('市', '--from', below(name), '--write');
    expect(run.code).toBe(2);
    expect(run.err).toContain(why);
    expect(hashes(root)).toEqual(before);
    expect(existsSync(join(root, '..', 'quanze.yaml'))).toBe(false);
  });

  it('may not be an address in the settings', () => {
    cpSync(below('district'), below('changed'), { recursive: true });
    edit(below('changed'), 'quanze.yaml', '../city', 'https://city.example/catalogue.json');
    const run = quanze(['upstream', 'update', '--dir', below('changed')]);
    rmSync(below('changed'), { recursive: true });
    expect([run.code, run.err.includes('网址只能在命令行用 --from 写')]).toEqual([2, true]);
  });

  it.each([
    [['别的'], '没有“别的”'],
    [['市', '--from', 'http://city.example/c.json'], '须以 https:// 开头'],
    [['市', '--from', 'file:///etc/passwd'], '须以 https:// 开头'],
  ])('is a mistake in the call: %j', (args, why) => {
    const run = update(...args);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe('an address on the command line', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const json = readFileSync(below('published', 'catalogue.json'));
    server = createServer((request, response) => {
      if (request.url === '/catalogue.json') response.end(json);
      else if (request.url === '/moved') response.writeHead(301, { location: 'catalogue.json' }).end();
      else if (request.url === '/round') response.writeHead(307, { location: '/round' }).end();
      else if (request.url === '/away') response.writeHead(302, { location: 'http://away.example/' }).end();
      else if (request.url === '/endless') {
        const chunk = Buffer.alloc(1 << 20, 0x20);
        const more = (): void => {
          while (!response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const ask = (path: string) =>
    new Promise<{ code: number | null; text: string }>((resolve) => {
      const args = ['upstream', 'update', '市', '--from', `${address}${path}`, '--dir', below('district')];
      const child = spawn(process.execPath, [join(ROOT, 'bin/quanze.js'), ...args]);
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
      child.on('close', (code) => resolve({ code, text }));
    });

  it.each([
    ['/catalogue.json', 0, '没有变化'],
    ['/missing', 2, '服务器答复 404'],
    ['/endless', 2, '太大了'],
    ['/moved', 0, '没有变化'],
    ['/away', 2, '转到了不安全的网址'],
    ['/round', 2, '转到了不安全的网址'],
  ])('is fetched or refused: %s', async (path, code, words) => {
    const run = await ask(path);
    expect([run.code, run.text]).toEqual([code, expect.stringContaining(words)]);
  });
});

describe('a guide that only the catalogue knows', () => {
  it.each(['市局', '市'])('needs no record among the external organs: %s', (guide) => {
    cpSync(below('district'), below('changed'), { recursive: true });
    rmSync(below('changed', 'content/区局/外部机关.yaml'));
    edit(below('changed'), 'content/区局/执法主体.yaml', '[市局]', `[${guide}]`);
    const [plain, changed] = [check(), check('changed')];
    rmSync(below('changed'), { recursive: true });
    expect(plain.length).toBeGreaterThan(0);
    expect(changed).toEqual(plain);
  });
});

describe('superiors without a catalogue', () => {
  const ids = (folder: string) => check(folder).map((line) => line.split(' ')[0]);
  const without = district['quanze.yaml'].replace(/上级目录:[\s\S]*/, '');
  const own = district[powers].replace(
    '  沿用: 市#000131016000\n',
    '  名称: 甲\n  类别: 行政检查\n  依据: [{ 引文: 《甲》第一条, 作用: 设定 }]\n',
  );

  it.each([
    ['nothing is stated', without, '', ['require-superior-catalogue']],
    ['the workspace states it', `${without}上级目录: []\n`, '', []],
    ['the organ states it', without, '上级目录: 无\n', []],
  ])('are told once, or not at all when %s', (_, settings, more, expected) => {
    write('alone', {
      ...district,
      'quanze.yaml': settings,
      [powers]: own,
      'content/区局/执法主体.yaml': district['content/区局/执法主体.yaml'] + more,
    });
    const found = ids('alone');
    const list = quanze(['upstream', 'list', below('alone')]);
    const said = quanze(['check', below('alone')]).err;
    rmSync(below('alone'), { recursive: true });
    expect(found).toEqual(expected);
    expect(list.err).toContain('没有证明：有没有遗漏');
    expect(said.includes('写明上级没有目录，没有证明：有没有遗漏')).toBe(expected.length === 0);
    expect(list.out).toContain(expected.length > 0 ? '没有目录：示例市市场监督管理局' : '上级目录：无');
  });

  it('leave those below with one finding when their guide is misspelt', () => {
    write('alone', {
      ...district,
      'quanze.yaml': without,
      [powers]: own,
      'content/区局/执法主体.yaml': district['content/区局/执法主体.yaml'].replace('[市局]', '[市据]'),
    });
    const found = ids('alone');
    rmSync(below('alone'), { recursive: true });
    expect(found).toEqual(['unknown-reference']);
  });
});
