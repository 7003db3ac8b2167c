/** Pinned catalogues: what check says of copy and lock, and that no crash leaves them apart. */
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { pinUpstreams } from '../../src/build/pin-upstreams.js';
import { type PublishedCatalogue, publishedIn } from '../../src/build/read-upstream-source.js';
import { hashOf, type LockEntry, printLock, readLock } from '../../src/build/upstream-lock.js';
import type { Host } from '../../src/host/host.js';
import { memoryHost } from './memory-host.js';

const catalogue = (name: string, asOf = '2026-10-01') =>
  JSON.stringify({
    format: 'quanze-catalogue/1',
    name: '省',
    'as-of': asOf,
    organs: [{ id: '省局', name: '示例省局', nature: 'department', level: 'province' }],
    bases: [],
    powers: [
      {
        organ: '省局',
        id: '一',
        name,
        kind: 'license',
        bases: [{ cite: '《中华人民共和国食品安全法》第三十五条', role: 'sets' }],
      },
    ],
  });
function published(text: string): PublishedCatalogue {
  const read = publishedIn(Buffer.from(text));
  if ('fault' in read) throw new Error(read.fault.en);
  return read;
}
const [old, now] = [published(catalogue('食品经营许可')), published(catalogue('食品许可', '2026-11-01'))];
const settings = '名称: 测试\n基准日期: 2026-11-01\n上级目录:\n  - { 标识: 省, 来源: ../省 }\n';
const base = {
  '/w/quanze.yaml': settings,
  '/w/content/局/执法主体.yaml': '标识: 局\n名称: 局\n主体性质: 政府部门\n层级: 市级\n',
};
const entry = (one: PublishedCatalogue): LockEntry => ({
  sha256: hashOf(one.copy),
  asOf: one.catalogue['as-of'],
  powers: 1,
});
const lock = (entries: Record<string, LockEntry>) => printLock(new Map(Object.entries(entries)));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const copy = textOf(old.copy);

function findings(files: Record<string, string>) {
  const opened = openWorkspace(memoryHost({ ...base, ...files }), '/w');
  return opened.diagnostics
    .filter(({ rule }) => rule !== 'no-content')
    .map(({ severity, place, message }) => `${severity} ${place.file}:${place.line} ${message.zh}`);
}

describe('a pinned catalogue', () => {
  it('is read without its source', () => {
    expect(findings({ '/w/upstream/省.json': copy, '/w/quanze.lock': lock({ 省: entry(old) }) })).toEqual([]);
  });

  it('may have the line ends of Windows', () => {
    const files = {
      '/w/upstream/省.json': copy.replaceAll('\n', '\r\n'),
      '/w/quanze.lock': lock({ 省: entry(old) }).replaceAll('\n', '\r\n'),
    };
    expect(findings(files)).toEqual([]);
  });

  it.each([
    ['was never fetched', {}, ['warning quanze.yaml:4 上级目录“省”还没有取得，不能与它对照']],
    [
      'is gone',
      { '/w/quanze.lock': lock({ 省: entry(old) }) },
      ['error quanze.yaml:4 上级目录“省”的副本 upstream/省.json 不见了'],
    ],
    [
      'was changed by hand',
      { '/w/upstream/省.json': copy.replace('食品', '药品'), '/w/quanze.lock': lock({ 省: entry(old) }) },
      ['error quanze.yaml:4 上级目录“省”的副本 upstream/省.json 与 quanze.lock 记录的不一致，可能被改动过'],
    ],
    [
      'is in no lock',
      { '/w/upstream/省.json': copy },
      ['error quanze.yaml:4 quanze.lock 里没有上级目录“省”，不知道 upstream/省.json 是不是取得时的样子'],
    ],
    [
      'is in a lock that cannot be read',
      { '/w/upstream/省.json': copy, '/w/quanze.lock': 'upstream:\n  省:\n    sha256: 123\n' },
      ['error quanze.yaml:4 quanze.lock 里没有上级目录“省”，不知道 upstream/省.json 是不是取得时的样子'],
    ],
    [
      'is no catalogue, whatever its hash',
      {
        '/w/upstream/省.json': '{}\n',
        '/w/quanze.lock': lock({ 省: { ...entry(old), sha256: hashOf(Buffer.from('{}\n')) } }),
      },
      [
        'error quanze.yaml:4 上级目录“省”不是权责清单目录，或者是本程序还不认识的新格式；目录用 quanze export catalogue 导出',
      ],
    ],
    [
      'is no longer named',
      {
        '/w/quanze.yaml': '名称: 测试\n',
        '/w/upstream/省.json': copy,
        '/w/quanze.lock': lock({ 省: entry(old) }),
      },
      ['warning quanze.lock:4 quanze.lock 里的上级目录“省”已经不在 quanze.yaml 的“上级目录”里'],
    ],
    [
      'has not the organ that the settings name',
      {
        '/w/quanze.yaml': settings.replace('来源', '机关: 厅, 来源'),
        '/w/upstream/省.json': copy,
        '/w/quanze.lock': lock({ 省: entry(old) }),
      },
      ['error quanze.yaml:4 上级目录“省”里没有标识为“厅”的机关'],
    ],
    [
      'is named twice',
      {
        '/w/quanze.yaml': `${settings}  - { 标识: 省, 来源: x }\n`,
        '/w/upstream/省.json': copy,
        '/w/quanze.lock': lock({ 省: entry(old) }),
      },
      ['error quanze.yaml:5 上级目录“省”写了两次'],
    ],
  ])('that %s is told', (_, files, expected) => {
    expect(findings(files as Record<string, string>)).toEqual(expected);
  });

  it.each(['../省', 'a/b', '省#1', '.省', 'a b', 'C:x', '*'])('cannot be called %s', (id) => {
    const files = { '/w/quanze.yaml': settings.replace('标识: 省', `标识: "${id}"`) };
    expect(findings(files)[0]).toMatch(/^error quanze.yaml:4 “标识”/);
  });
});

describe('the lock', () => {
  it('is sorted, and read as it is printed', () => {
    const entries = new Map([
      ['省', entry(old)],
      ['3-国', { ...entry(now), incoming: entry(old).sha256 }],
    ]);
    const text = printLock(entries);
    expect([...readLock(Buffer.from(text)).entries].sort()).toEqual([...entries].sort());
    expect(text.indexOf('3-国')).toBeLessThan(text.indexOf('省:'));
    expect(printLock(new Map([...entries].reverse()))).toBe(text);
  });

  it('names no file elsewhere', () => {
    const text = printLock(new Map([['../../evil', entry(old)]]));
    expect(readLock(Buffer.from(text)).entries.size).toBe(0);
  });
});

/** A host that stops dead at its n-th write. */
function crashingHost(files: Record<string, string>, stopAt: number): { host: Host; crashed: () => boolean } {
  const host = memoryHost(files);
  let left = stopAt;
  let crashed = false;
  const step = () => {
    left -= 1;
    crashed ||= left < 0;
    if (crashed) throw new Error('crash');
  };
  return {
    crashed: () => crashed,
    host: {
      ...host,
      files: host.files,
      writeFile(path, bytes) {
        step();
        host.writeFile(path, bytes);
      },
    },
  };
}

describe('an update', () => {
  const before = { ...base, '/w/upstream/省.json': copy, '/w/quanze.lock': lock({ 省: entry(old) }) };

  it('that stops anywhere leaves the old edition or the new one, whole', () => {
    const names: (string | undefined)[] = [];
    for (let stopAt = 0; ; stopAt += 1) {
      const { host, crashed } = crashingHost(before, stopAt);
      try {
        pinUpstreams(host, '/w', new Map([['省', now]]), new Set(['省']));
      } catch (error) {
        expect((error as Error).message).toBe('crash');
      }
      const { model, diagnostics } = openWorkspace(host, '/w');
      expect(diagnostics.filter(({ rule }) => rule === 'upstream-catalogue')).toEqual([]);
      names.push(model.upstreams[0]?.catalogue?.powers[0]?.name);
      if (!crashed()) {
        expect(textOf(host.readFile('/w/quanze.lock')!)).toBe(lock({ 省: entry(now) }));
        break;
      }
      // The next update finishes what was cut off.
      const next: Host = {
        ...host,
        writeFile: (path, bytes) => host.files.exists(path) && put(host, path, bytes),
      };
      pinUpstreams(next, '/w', new Map([['省', now]]), new Set(['省']));
      expect(textOf(host.readFile('/w/quanze.lock')!)).toBe(lock({ 省: entry(now) }));
      expect(hashOf(host.readFile('/w/upstream/省.json')!)).toBe(entry(now).sha256);
    }
    expect(new Set(names)).toEqual(new Set(['食品经营许可', '食品许可']));
    expect(names.length).toBe(4);
  });

  it('removes what the settings no longer name', () => {
    const host = memoryHost(before);
    pinUpstreams(host, '/w', new Map(), new Set());
    expect(host.files.exists('/w/upstream/省.json')).toBe(false);
    expect(readLock(host.readFile('/w/quanze.lock')).entries.size).toBe(0);
  });
});

function put(host: Host, path: string, bytes: Uint8Array | string): void {
  (host.files as unknown as { content: Map<string, Uint8Array> }).content.set(
    path,
    Buffer.from(bytes as string),
  );
}
