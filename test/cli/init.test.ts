/** `quanze init`, each template under names of many kinds: it passes the check, and builds papers with those names. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../src/cli/command.js';
import init from '../../src/cli/commands/init.js';
import { nodeHost } from '../../src/host/node-host.js';
import { ROOT } from '../tidy/imports.js';
import { hashes, quanze } from './run-quanze.js';

/** People, places and numbers of the sample. */
const traces = /样本|周以安|吴知行|郑书瑶|冯晓岚|陈砚秋|褚青禾|卫子墨|样市监/u;

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'quanze-init-')), '我局');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const texts = (below: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, below), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
const report = (...options: string[]) =>
  JSON.parse(quanze(['check', folder, '--format', 'json', ...options]).out) as {
    counts: Record<string, number>;
    diagnostics: { rule: string; message: string; place: { file: string } }[];
    suppressed: unknown[];
  };

describe('names', () => {
  it.each([
    ['bureau', '桃 源.县综合 执法局', '桃 源.县人民政府', '桃 源.县综合 执法局'],
    ['bureau', 'A "甲": #乙, [丙]', 'A "甲": #乙, [丙]人民政府', 'A "甲": #乙, [丙]'],
    ['county', '桃 源. 县.', '桃 源. 县.人民政府', '桃 源. 县.城市管理局'],
    ['county', '𠮷田*县*', '𠮷田*县*人民政府', '𠮷田*县*城关镇人民政府'],
  ])('%s %s', (template, name, ...organs) => {
    const made = quanze(['init', folder, '--from', template, '--name', name, '--head', '李 四.𠮷']);
    expect(made.err).toMatch(/还有 \d+ 处待填写/);
    expect(made.code).toBe(0);
    const { diagnostics, suppressed } = report();
    expect(diagnostics).toEqual([]);
    expect(suppressed.length).toBeGreaterThan(5);

    const built = quanze(['build', folder, '--format', 'html']);
    expect(built.err).not.toContain('不予制发');
    expect(built.code).toBe(0);
    const papers = Object.entries(texts('out')).filter(([path]) => path.endsWith('.html'));
    expect(papers.length).toBeGreaterThan(10);
    const printed = papers.map(([, text]) => text).join('\n');
    const escaped = (text: string) => text.replaceAll('"', '&quot;');
    for (const organ of organs)
      expect(printed.includes(organ) || printed.includes(escaped(organ)), organ).toBe(true);
    const all = { ...texts('content'), ...texts('out'), 'quanze.yaml': texts('.')['quanze.yaml']! };
    expect(
      Object.entries(all)
        .filter(([path, text]) => traces.test(path + text))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it.each([
    ['--name', '甲\n乙'],
    ['--name', '甲'.repeat(41)],
    ['--head', '甲\u202e乙'],
    ['--level', '县处级'],
  ])('%s %j is refused, nothing is written', (option, value) => {
    const name = option === '--name' ? [] : ['--name', '桃源县市监局'];
    const done = quanze(['init', folder, ...name, option, value]);
    expect(done.code).toBe(2);
    expect(done.err).not.toBe('');
    expect(existsSync(folder)).toBe(false);
  });

  it('asks for a name when other details are given, and keeps those of the city', () => {
    expect(quanze(['init', folder, '--head', '张三']).err).toContain('请用 --name 写明名称');
    expect(quanze(['init', folder, '--from', 'city', '--name', '桃源市']).err).toContain('不能改名称');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a new workspace', () => {
  it('has the level, region, folder, ids and head that were asked for', () => {
    const options = ['--level', '市级', '--region', '某省桃源市', '--head', '张三'];
    expect(quanze(['init', folder, '--name', '桃源市综合执法局', ...options]).code).toBe(0);
    const organ = readFileSync(join(folder, 'content/桃源市/综合执法局/执法主体.yaml'), 'utf8');
    expect(organ).toContain('标识: 桃源市综合执法局\n名称: 桃源市综合执法局\n');
    expect(organ).toContain('层级: 市级\n行政区划: 某省桃源市\n');
    expect(organ).toContain('  - { 人员: 张三, 职责: 主要负责人, 职务: 局长 }\n');
    expect(organ).not.toContain('系统');
    expect(readFileSync(join(folder, 'content/桃源市/综合执法局/人员.yaml'), 'utf8')).toContain(
      '- { 标识: 张三, 姓名: 张三, 职务: 局长, 身份: 公务员 }\n',
    );
    const year = new Date().getUTCFullYear();
    expect(readFileSync(join(folder, 'content/桃源市/责任书.yaml'), 'utf8')).toContain(`年度: ${year}\n`);
  });

  it('lists what is to be filled in, until three months later; what is filled in is told as of no use', () => {
    expect(quanze(['init', folder, '--name', '桃源县市场监督管理局', '--head', '张三']).code).toBe(0);
    const list = readFileSync(join(folder, 'content/检查例外.yaml'), 'utf8');
    expect(list).toMatch(/- 规则: require-holder\n {2}对象:\n(?: {4}- .*\n)* {4}- 岗-局长\n/);
    expect(list).toMatch(/ {2}理由: 待填写；.*\n {2}批准人: 待填写\n {2}截止: \d{4}-\d\d-\d\d\n/);
    const until = /截止: (\S+)/.exec(list)![1]!;
    const days = (Date.parse(until) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(85);
    expect(days).toBeLessThan(94);

    const posts = join(folder, 'content/桃源县/市场监督管理局/执法岗位.yaml');
    const filled = readFileSync(posts, 'utf8').replace(
      '  # 任职: [{ 人员: 标识, 起: 2026-01-31 }] # 待填写',
      '  任职: [{ 人员: 张三, 起: 2024-01-31 }]',
    );
    writeFileSync(posts, filled);
    const unused = report().diagnostics.filter(({ rule }) => rule === 'unused-suppression');
    expect(unused.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('规则 require-holder 在“岗-局长”上没有发现问题'),
    );
    expect(report('--as-of', '2099-01-01').diagnostics.map(({ rule }) => rule)).toContain(
      'expired-suppression',
    );
  });

  it.each(['bureau', 'county', 'city'])(
    '%s without a name passes the check; editors know its files',
    (from) => {
      expect(quanze(['init', folder, '--from', from]).code).toBe(0);
      expect(report().counts['error']).toBe(0);
      const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8'));
      for (const schema of Object.keys(settings['yaml.schemas']))
        expect(existsSync(join(folder, schema)), schema).toBe(true);
    },
  );

  it('is not made over another one', () => {
    expect(quanze(['init', folder, '--name', '桃源县市监局']).code).toBe(0);
    const before = hashes(folder);
    const again = quanze(['init', folder, '--from', 'county', '--name', '桃源县']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('没有改动任何东西');
    expect(hashes(folder)).toEqual(before);
  });

  it('is not made where its list of things to do would be overwritten', () => {
    expect(quanze(['init', folder, '--name', '桃源县市监局']).code).toBe(0);
    const list = readFileSync(join(folder, 'content/检查例外.yaml'));
    rmSync(folder, { recursive: true });
    nodeHost.writeFile(join(folder, 'content/检查例外.yaml'), list);
    expect(quanze(['init', folder, '--name', '桃源县市监局']).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['content']);
  });
});

describe('at a terminal', () => {
  /** The questions, and what was said at the end. */
  async function initWith(answers: readonly string[], options: Record<string, string> = {}) {
    const questions: string[] = [];
    const context = {
      host: nodeHost,
      cwd: folder,
      language: 'zh',
      programName: 'quanze',
      programFolder: ROOT,
      say: () => {},
      ask: async (question: string) => {
        questions.push(question);
        return answers[questions.length - 1] ?? '';
      },
    } as unknown as CommandContext;
    const code = await init.run(context, [undefined], options);
    return { code, questions };
  }

  it('asks for the template, the name, the region and the head', async () => {
    const { code, questions } = await initWith(['2', '桃源县', '某省桃源县', '张三']);
    expect(code).toBe(0);
    expect(questions.map((one) => one.slice(0, 4))).toEqual(['样板：1', '县（区、', '行政区划', '主要负责']);
    expect(readFileSync(join(folder, 'content/桃源县/执法主体.yaml'), 'utf8')).toContain(
      '人员: 张三, 职责: 主要负责人, 职务: 县长',
    );
  });

  it('takes the sample when nothing is answered', async () => {
    expect((await initWith([])).questions).toHaveLength(2);
    expect(existsSync(join(folder, 'content/样本县/市场监督管理局/人员.yaml'))).toBe(true);
  });

  it('asks nothing when the call says what is wanted', async () => {
    expect((await initWith([], { from: 'bureau', name: '桃源县市监局' })).questions).toEqual([]);
  });
});
