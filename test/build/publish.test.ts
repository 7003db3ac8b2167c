import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Manifest, parseManifest } from '../../src/build/manifest.js';
import { clearStage, publish, recover, type StagedFile, stage } from '../../src/build/publish.js';
import { Crash, MemoryFiles } from './memory-files.js';

const OUT = '/w/out';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

function manifestOf(papers: Readonly<Record<string, string>>): Manifest {
  return {
    tool: { name: 'quanze', version: '0.0.0' },
    asOf: '2026-11-01',
    draft: false,
    documents: Object.entries(papers).map(([path, text]) => ({
      id: path,
      family: 'letter',
      kind: 'letter',
      title: path,
      format: 'docx',
      path,
      bytes: text.length,
      sha256: sha(text),
      inputs: [],
      key: sha(text),
    })),
    refused: [],
  };
}

function build(files: MemoryFiles, papers: Readonly<Record<string, string>>) {
  recover(files, OUT);
  clearStage(files, OUT);
  const before = parseManifest(files.read(`${OUT}/manifest.json`));
  const known = new Map(before?.documents.map((document) => [document.path, document.sha256]));
  const staged: StagedFile[] = [];
  for (const [path, text] of Object.entries(papers)) {
    if (known.get(path) !== sha(text)) staged.push(stage(files, OUT, path, Buffer.from(text)));
  }
  return publish(files, OUT, staged, manifestOf(papers));
}

const OLD = { '甲/a.docx': 'old a', '甲/b.docx': 'old b', '乙/gone.docx': 'old gone', 'same1.docx': 'x' };
const NEW = {
  '甲/a.docx': 'new a',
  '甲/b.docx': 'old b',
  'c.docx': 'new c',
  'same1.docx': 'twin',
  'same2.docx': 'twin',
};

function built(papers: Readonly<Record<string, string>>): MemoryFiles {
  const files = new MemoryFiles();
  build(files, papers);
  return files;
}

function papersOf(files: MemoryFiles): Record<string, string> {
  const own = [...files.content.keys()].filter((path) => path.endsWith('.docx'));
  return Object.fromEntries(own.map((path) => [path.slice(OUT.length + 1), files.text(path)!]));
}

describe('publish', () => {
  it('puts new papers in place, removes those no longer listed, and leaves nothing else behind', () => {
    const files = built(OLD);
    build(files, NEW);
    expect(papersOf(files)).toEqual(NEW);
    expect([...files.content.keys()].filter((path) => !path.endsWith('.docx'))).toEqual([
      `${OUT}/manifest.json`,
    ]);
    expect(files.folders.has(`${OUT}/乙`)).toBe(false);
  });

  it('after a stop at any single operation, and a stop in the recovery, every paper is whole and listed', () => {
    const first = built(OLD);
    const whole = first.survivor();
    build(whole, NEW);
    let crashes = 0;
    for (let stopAt = 1; stopAt <= whole.operations; stopAt += 1) {
      const files = first.survivor(stopAt);
      expect(() => build(files, NEW)).toThrow(Crash);
      crashes += 1;
      for (const text of Object.values(papersOf(files)))
        expect(['new a', 'new c', 'old a', 'old b', 'old gone', 'x', 'twin']).toContain(text);
      for (let again = 1; ; again += 1) {
        const second = files.survivor(again);
        try {
          build(second, NEW);
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
          const third = second.survivor();
          build(third, NEW);
          expect(papersOf(third)).toEqual(NEW);
          continue;
        }
        expect(papersOf(second)).toEqual(NEW);
        break;
      }
    }
    expect(crashes).toBeGreaterThan(15);
  });

  it('a stop before the journal stands leaves the old papers and the old list', () => {
    const first = built(OLD);
    const files = first.survivor(4);
    expect(() => build(files, NEW)).toThrow(Crash);
    expect(papersOf(files)).toEqual(OLD);
    expect(recover(files.survivor(), OUT)).toBeUndefined();
  });

  it('moves a paper that somebody has edited aside instead of overwriting it', () => {
    const files = built(OLD);
    files.put(`${OUT}/甲/a.docx`, 'filled in by hand');
    files.put(`${OUT}/c.docx`, 'never ours');
    files.put(`${OUT}/乙/gone.docx`, 'signed');
    const report = build(files, NEW);
    expect(report.kept.map((item) => item.path).sort()).toEqual(['c.docx', '乙/gone.docx', '甲/a.docx']);
    for (const { path, to } of report.kept) {
      expect(files.text(`${OUT}/${to}`)).toBe(
        { 'c.docx': 'never ours', '乙/gone.docx': 'signed', '甲/a.docx': 'filled in by hand' }[path],
      );
    }
    expect(files.text(`${OUT}/甲/a.docx`)).toBe('new a');
  });

  it('names a paper that another program holds open, keeps the old one, and tries again next time', () => {
    const files = built(OLD);
    files.held.add(`${OUT}/甲/a.docx`);
    expect(build(files, NEW).held).toEqual(['甲/a.docx']);
    expect(files.text(`${OUT}/甲/a.docx`)).toBe('old a');
    const listed = parseManifest(files.read(`${OUT}/manifest.json`))!.documents.find(
      (document) => document.path === '甲/a.docx',
    )!;
    expect(listed).toMatchObject({ stale: true, key: 'stale', sha256: sha('old a') });
    files.held.clear();
    expect(build(files, NEW)).toEqual({ held: [], kept: [] });
    expect(files.text(`${OUT}/甲/a.docx`)).toBe('new a');
  });

  it('does not touch files it never wrote', () => {
    const files = built(OLD);
    files.put(`${OUT}/notes.txt`, 'mine');
    build(files, NEW);
    expect(files.text(`${OUT}/notes.txt`)).toBe('mine');
  });
});
