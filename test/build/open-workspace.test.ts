import { describe, expect, it } from 'vitest';
import { type OpenedWorkspace, openWorkspace } from '../../src/build/open-workspace.js';
import { RecordCache } from '../../src/build/record-cache.js';
import { memoryHost } from './memory-host.js';

const sound = {
  'quanze.yaml': 'name: 测试\n',
  'content/organ.yaml': 'id: bureau\nname: 局\nnature: department\nlevel: county\n',
  'content/persons.yaml': '- { id: a, name: 甲, employment: civil-servant }\n',
};

function open(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  options: Parameters<typeof openWorkspace>[2] = {},
): OpenedWorkspace {
  const files = Object.entries({ ...sound, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[`/w/${path}`, text] as const],
  );
  return openWorkspace(memoryHost(Object.fromEntries(files)), '/w', options);
}

const found = ({ diagnostics }: OpenedWorkspace): string[] =>
  diagnostics.map(({ place, rule, severity }) => `${place.file}:${place.line} ${severity} ${rule}`);

describe('opening a workspace', () => {
  it('reads settings and content and keeps the texts', () => {
    const opened = open();
    expect(found(opened)).toEqual([]);
    expect(opened.settingsFile).toBe('quanze.yaml');
    expect([...opened.model.nodes.keys()]).toEqual(['bureau', 'a']);
    expect(opened.records.map(({ file }) => file)).toEqual([
      'quanze.yaml',
      'content/organ.yaml',
      'content/persons.yaml',
    ]);
    expect(opened.textOf('content/persons.yaml')).toBe(sound['content/persons.yaml']);
    expect(opened.textOf('content/none.yaml')).toBeUndefined();
  });

  it('takes the Chinese names of settings, files and folders', () => {
    const opened = open({
      'quanze.yaml': undefined,
      '权责.yaml': '名称: 测试\n内容目录: 内容\n',
      'content/organ.yaml': undefined,
      'content/persons.yaml': undefined,
      '内容/执法主体.yaml': '标识: 局\n名称: 某局\n主体性质: 政府部门\n层级: 县级\n',
      '内容/人员/一科.yaml': '- { 标识: 甲, 姓名: 甲, 身份: 公务员 }\n',
    });
    expect(found(opened)).toEqual([]);
    expect(opened.settingsFile).toBe('权责.yaml');
    expect([...opened.model.nodes.keys()]).toEqual(['局', '甲']);
    expect(opened.model.organs[0]?.folder).toBe('');
  });

  it.each([
    ['the argument', { asOf: '2025-01-01' }, 'name: 测试\nas-of: 2026-05-01\n', '2025-01-01'],
    ['the settings', {}, 'name: 测试\nas-of: 2026-05-01\n', '2026-05-01'],
    ['today', {}, 'name: 测试\n', '2026-11-21'],
  ])('takes the as-of date from %s', (_name, options, settings, expected) => {
    const opened = open({ 'quanze.yaml': settings }, options);
    expect([opened.asOf, opened.model.asOf]).toEqual([expected, expected]);
  });

  it('says that a folder without settings is no workspace and reads nothing in it', () => {
    const opened = open({ 'quanze.yaml': undefined });
    expect(found(opened)).toEqual(['quanze.yaml:1 error workspace-settings']);
    expect([opened.settingsFile, opened.records, opened.model.nodes.size]).toEqual([undefined, [], 0]);
  });

  it('warns of a second settings file', () => {
    expect(found(open({ '权责.yaml': '名称: 另一个\n' }))).toEqual([
      '权责.yaml:1 warning workspace-settings',
    ]);
  });

  it.each(['..', '../other', '/etc', 'a/../../b', 'C:\\content', './../x', '/'])(
    'never reads a content folder outside the workspace: %s',
    (folder) => {
      const opened = open({ 'quanze.yaml': `name: 测试\ncontent: ${JSON.stringify(folder)}\n` });
      expect(opened.model.nodes.size).toBe(0);
      expect(found(opened).every((line) => line.startsWith('quanze.yaml:2 error'))).toBe(true);
      expect(opened.diagnostics.length).toBeGreaterThan(0);
    },
  );

  it.each(['./content', 'content/', './content//'])('takes %s for content', (folder) => {
    const opened = open({ 'quanze.yaml': `name: 测试\ncontent: ${folder}\n` });
    expect(found(opened)).toEqual([]);
    expect(opened.model.organs.map((organ) => organ.folder)).toEqual(['']);
  });

  it('says that the content folder is missing', () => {
    expect(found(open({ 'quanze.yaml': 'name: 测试\ncontent: inhalt\n' }))).toEqual([
      'quanze.yaml:2 error content-folder',
    ]);
  });

  it('reports every broken file in one run and keeps the sound ones', () => {
    const opened = open({
      'content/bases.yaml': Buffer.from([0xd6, 0xb4, 0xb7, 0xa8]),
      'content/powers.yaml':
        '- id: p\n  nmae: 罚款\n  kind: penalty\n  bases: [{ cite: 《食品法》第一条, role: sets }]\n',
      'content/procedures.yaml': '- id: x\n  name: "没有完\n',
      'content/posts.yaml': '- { id: post, name: 岗, unit: nowhere, tier: direct }\n',
    });
    const files = opened.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ place }) => place.file);
    expect([...new Set(files)]).toEqual([
      'content/bases.yaml',
      'content/posts.yaml',
      'content/powers.yaml',
      'content/procedures.yaml',
    ]);
    expect(opened.model.nodes.has('a')).toBe(true);
    expect(opened.model.nodes.has('post')).toBe(true);
    expect(opened.model.nodes.has('p')).toBe(true);
  });

  it('does not follow one mistake with others: a misspelt key leaves the record known', () => {
    const opened = open({
      'content/organ.yaml':
        'id: bureau\nnmae: 局\nnature: department\nlevel: county\nleaders: [{ person: a, role: head }]\n',
    });
    expect([...new Set(opened.diagnostics.map(({ place }) => place.file))]).toEqual(['content/organ.yaml']);
    expect(opened.model.persons.map(({ organ }) => organ)).toEqual(['bureau']);
  });

  it('does not report each file of an organ whose own file has no id', () => {
    const opened = open({ 'content/organ.yaml': 'name: 局\nnature: department\nlevel: county\n' });
    expect([...new Set(opened.diagnostics.map(({ place }) => place.file))]).toEqual(['content/organ.yaml']);
  });
});

describe('files that are no records', () => {
  it.each([
    ['content/power.yaml', 'error', '是不是“powers”？'],
    ['content/执法职责.yaml', 'error', '是不是“执法职权”？'],
    ['content/zzzzzz.yml', 'error', '可用的名称：'],
    ['content/人员.md', 'error', '按 .yaml 的格式'],
    ['content/责任/一.yaml', 'error', '按 .md 的格式'],
    ['content/人员.xlsx', 'warning', '按 .yaml 的格式'],
    ['content/powers.yaml.txt', 'warning', '按 .yaml 的格式'],
    ['content/人员.ymal', 'warning', '按 .yaml 的格式'],
    ['content/记录.md', 'warning', '可用的名称：'],
    ['content/sub/quanze.yaml', 'error', '移到工作区最上层'],
  ])('%s', (file, severity, hint) => {
    const opened = open({ [file]: 'x' });
    expect(found(opened)).toEqual([`${file}:1 ${severity} unread-file`]);
    expect(opened.diagnostics[0]?.hint?.zh).toContain(hint);
  });

  it.each([
    'content/README.md',
    'content/说明.md',
    'content/seal.png',
    'content/~$人员.xlsx',
    'content/责任/图.png',
  ])('passes over %s', (file) => {
    expect(found(open({ [file]: 'x' }))).toEqual([]);
  });
});

describe('the cache', () => {
  it('reads again only what changed and forgets what is gone', () => {
    const cache = new RecordCache();
    const first = open({}, { cache });
    const second = open(
      { 'content/persons.yaml': '- { id: b, name: 乙, employment: civil-servant }\n' },
      { cache },
    );
    const record = (opened: OpenedWorkspace, file: string) =>
      opened.records.find((candidate) => candidate.file === file);
    expect(record(second, 'content/organ.yaml')).toBe(record(first, 'content/organ.yaml'));
    expect([...second.model.nodes.keys()]).toEqual(['bureau', 'b']);
    const third = open({ 'content/persons.yaml': undefined }, { cache });
    expect([...third.model.nodes.keys()]).toEqual(['bureau']);
  });

  it('repeats the findings of an unchanged file', () => {
    const cache = new RecordCache();
    const broken = { 'content/persons.yaml': '- { id: a, nmae: 甲 }\n' };
    const first = found(open(broken, { cache }));
    expect(first.length).toBeGreaterThan(0);
    expect(found(open(broken, { cache }))).toEqual(first);
  });
});
