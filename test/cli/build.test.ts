import { mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/build/manifest.js';
import { copyBureau, edit, hashes, quanze } from './run-quanze.js';

const BUREAU = 'content/示例市/示例区/市场监督管理局';
let first: ReturnType<typeof copyBureau>;
let second: ReturnType<typeof copyBureau>;
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));

beforeAll(() => {
  first = copyBureau();
  second = copyBureau();
  const done = quanze(['build', first.folder]);
  expect(done.code, done.err).toBe(0);
}, 120_000);
afterAll(() => {
  first.free();
  second.free();
});

describe('quanze build', () => {
  it('writes every family of papers in every format, and nothing to stdout', () => {
    const { documents, refused, asOf } = manifestOf(first.folder);
    expect(refused).toEqual([]);
    expect(asOf).toBe('2026-11-01');
    const ids = (family: string) =>
      new Set(documents.filter((item) => item.family === family).map((item) => item.id));
    expect(ids('letter').size).toBeGreaterThanOrEqual(20);
    expect(ids('notice').size).toBeGreaterThanOrEqual(7);
    expect(ids('evaluation').size).toBeGreaterThanOrEqual(5);
    const kinds = new Set(documents.map((item) => item.kind));
    for (const kind of [
      'notice-organ',
      'notice-bases',
      'notice-powers',
      'notice-posts',
      'notice-officers',
      'notice-supervision',
      'notice-authored',
    ]) {
      expect(kinds).toContain(kind);
    }
    for (const { id } of documents)
      expect(
        documents
          .filter((item) => item.id === id)
          .map((item) => item.format)
          .sort(),
      ).toEqual(['docx', 'html', 'pdf']);
    const files = hashes(join(first.folder, 'out'));
    for (const { path, sha256 } of documents) expect(files[path]).toBe(sha256);
    expect(Object.keys(files).length).toBe(documents.length + 1);
  });

  it('gives the same bytes in another folder, another time zone and language, with other file times', () => {
    for (const path of Object.keys(hashes(join(second.folder, 'content')))) {
      utimesSync(join(second.folder, 'content', path), new Date('2001-02-03'), new Date('2031-02-03'));
    }
    const done = quanze(['build', '.', '--lang', 'en'], {
      cwd: second.folder,
      env: { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' },
    });
    expect(done.code, done.err).toBe(0);
    expect(done.out).toBe('');
    expect(hashes(join(second.folder, 'out'))).toEqual(hashes(join(first.folder, 'out')));
  }, 120_000);

  it('renders nothing when nothing changed, and only what depends on an edit', () => {
    const before = manifestOf(second.folder);
    expect(quanze(['build', second.folder]).err).toContain('制发 0 份');
    expect(manifestOf(second.folder)).toEqual(before);
    edit(second.folder, `${BUREAU}/执法主体.yaml`, '举报电话: 000-', '举报电话: 000-9');
    expect(quanze(['build', second.folder]).code).toBe(0);
    const old = new Map(before.documents.map((item) => [item.path, item.sha256]));
    const changed = manifestOf(second.folder).documents.filter((item) => old.get(item.path) !== item.sha256);
    const kinds = new Set(changed.map((item) => item.kind));
    expect(kinds).toContain('notice-supervision');
    expect(kinds).not.toContain('letter-officer');
    expect(changed.length).toBeLessThan(before.documents.length / 4);
  }, 120_000);

  it('leaves the other papers listed and in place with --only and --format', () => {
    const before = manifestOf(second.folder);
    const done = quanze(['build', second.folder, '--only', 'letter/**', '--format', 'html', '--force']);
    expect(done.code, done.err).toBe(0);
    const letters = before.documents.filter(
      (item) => item.family === 'letter' && item.format === 'html',
    ).length;
    expect(done.err).toContain(`制发 ${letters} 份`);
    expect(manifestOf(second.folder)).toEqual(before);
  }, 60_000);

  it('refuses the papers that show a wrong record, keeps their last good version, and builds the others', () => {
    const before = hashes(join(second.folder, 'out'));
    edit(
      second.folder,
      `${BUREAU}/执法职权.yaml`,
      '《中华人民共和国食品安全法》第三十五条第二款',
      '《中华人民共和国食品安全法》第三五十条第二款',
    );
    const done = quanze(['build', second.folder]);
    expect(done.code).toBe(1);
    expect(done.err).toMatch(/不予制发 \d+ 份：.*\n {2}原因：.*执法职权\.yaml:\d+ /);
    const { refused, documents } = manifestOf(second.folder);
    expect(refused.length).toBeGreaterThan(0);
    const refusedIds = new Set(refused.map((item) => item.id));
    const stale = documents.filter((item) => item.stale);
    expect(new Set(stale.map((item) => item.id))).toEqual(refusedIds);
    const after = hashes(join(second.folder, 'out'));
    for (const { path } of stale) expect(after[path]).toBe(before[path]);
    expect(documents.some((item) => !refusedIds.has(item.id))).toBe(true);
  }, 60_000);

  it('builds them all the same as drafts that say so on every page', () => {
    const done = quanze(['build', second.folder, '--draft', '--format', 'html']);
    expect(done.err).toContain('草稿');
    const { refused, documents, draft } = JSON.parse(
      readFileSync(join(second.folder, 'out/草稿/manifest.json'), 'utf8'),
    ) as Manifest;
    expect(draft).toBe(true);
    expect(refused).toEqual([]);
    expect(manifestOf(second.folder).draft).toBe(false);
    const html = documents.filter((item) => item.format === 'html');
    for (const { path } of html)
      expect(readFileSync(join(second.folder, 'out/草稿', path), 'utf8')).toContain('草稿');
  }, 60_000);

  it('keeps every paper when a content file is cut off, and says which papers are no longer true', () => {
    const copy = copyBureau();
    try {
      expect(quanze(['build', copy.folder, '--format', 'html']).code).toBe(0);
      const before = Object.keys(hashes(join(copy.folder, 'out')));
      const people = join(copy.folder, BUREAU, '人员.yaml');
      writeFileSync(people, readFileSync(people).subarray(0, 900));
      expect(quanze(['build', copy.folder, '--format', 'html']).code).toBe(1);
      expect(Object.keys(hashes(join(copy.folder, 'out')))).toEqual(before);
      expect(manifestOf(copy.folder).documents.filter((item) => item.stale).length).toBeGreaterThan(10);
    } finally {
      copy.free();
    }
  }, 60_000);

  it.each(['../elsewhere', 'content', 'content/out', '.git', 'templates', '/tmp'])(
    'refuses to write into %s',
    (output) => {
      const copy = copyBureau();
      try {
        edit(copy.folder, 'quanze.yaml', '基准日期:', `输出目录: ${output}\n基准日期:`);
        const before = hashes(copy.folder);
        const done = quanze(['build', copy.folder, '--format', 'html']);
        expect(done.code).toBe(2);
        expect(done.err).toContain('不能用');
        expect(hashes(copy.folder)).toEqual(before);
      } finally {
        copy.free();
      }
    },
  );

  it('never follows a link out of the output folder, nor a manifest or journal that names a place outside', () => {
    const copy = copyBureau();
    const outside = join(copy.folder, '..', `${copy.folder.split(/[\\/]/).at(-1)}-outside`);
    const organ = join(copy.folder, 'out', '示例区市场监督管理局');
    try {
      mkdirSync(outside);
      writeFileSync(join(outside, 'mine.txt'), 'mine');
      mkdirSync(join(copy.folder, 'out'));
      symlinkSync(outside, organ);
      expect(quanze(['build', copy.folder, '--format', 'html'])).toMatchObject({ code: 2 });
      rmSync(organ);
      symlinkSync(outside, join(copy.folder, 'real'));
      edit(copy.folder, 'quanze.yaml', '基准日期:', '输出目录: real\n基准日期:');
      expect(quanze(['build', copy.folder, '--format', 'html'])).toMatchObject({ code: 2 });
      edit(copy.folder, 'quanze.yaml', '输出目录: real\n', '');
      const stolen = {
        path: `../../${outside.split(/[\\/]/).at(-1)}/mine.txt`,
        sha256: hashes(outside)['mine.txt'],
      };
      const entry = { id: 'x', key: 'x', format: 'html', ...stolen };
      writeFileSync(join(copy.folder, 'out/manifest.json'), JSON.stringify({ documents: [entry] }));
      const journal = {
        moves: [{ path: '../../pwned.txt', sha256: 'aaa', old: null }],
        removals: [entry],
        manifest: { documents: [] },
      };
      writeFileSync(join(copy.folder, 'out/.journal.json'), JSON.stringify(journal));
      const done = quanze(['build', copy.folder, '--format', 'html', '--only', '监督渠道']);
      expect(done.code, done.err).toBe(0);
      expect(Object.keys(hashes(outside))).toEqual(['mine.txt']);
    } finally {
      rmSync(outside, { recursive: true, force: true });
      copy.free();
    }
  }, 60_000);

  it('says so when nothing matches what is asked for', () => {
    expect(quanze(['build', second.folder, '--only', '没有这个'])).toMatchObject({ code: 2, out: '' });
  });
});
