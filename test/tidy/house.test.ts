import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './imports.js';

const FILES = sourceFiles();
const OWN = FILES.filter((file) => !file.path.includes('.generated.'));

/** Room -> rooms it may import. The street runs one way; `build` joins, `cli` wires the outside. */
const STREET: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  source: ['diagnostics'],
  schema: ['diagnostics', 'source'],
  law: ['diagnostics', 'source', 'schema'],
  model: ['diagnostics', 'source', 'schema', 'law'],
  rules: ['diagnostics', 'source', 'schema', 'law', 'model'],
  compose: ['diagnostics', 'source', 'schema', 'law', 'model', 'markdown'],
  exchange: ['diagnostics', 'source', 'schema', 'law', 'model', 'sheets'],
  fix: ['diagnostics', 'source', 'schema', 'law', 'model'],
  report: ['diagnostics', 'source', 'schema', 'law', 'model', 'sheets'],
  sheets: [],
  markdown: ['diagnostics', 'source'],
  writers: ['diagnostics', 'source', 'markdown'],
  host: ['diagnostics'],
  preview: ['diagnostics'],
  build: [
    'diagnostics',
    'source',
    'schema',
    'law',
    'model',
    'rules',
    'compose',
    'exchange',
    'fix',
    'report',
    'sheets',
    'markdown',
    'writers',
    'host',
  ],
  cli: [
    'diagnostics',
    'source',
    'schema',
    'law',
    'model',
    'rules',
    'compose',
    'exchange',
    'fix',
    'report',
    'sheets',
    'markdown',
    'writers',
    'host',
    'preview',
    'build',
  ],
};
/** `host` may be named by type everywhere it is handed in; its code is imported by `cli` only. */
const TYPE_ONLY: Readonly<Record<string, readonly string[]>> = { build: ['host'], compose: ['markdown'] };

const roomOf = (path: string) => path.split('/')[1]!;

describe('the house', () => {
  it('has only rooms that the street knows', () => {
    const rooms = new Set(FILES.map((file) => roomOf(file.path)));
    expect([...rooms].filter((room) => !(room in STREET))).toEqual([]);
  });

  it('is a one-way street', () => {
    const wrong = FILES.flatMap((file) =>
      file.imports
        .filter((item) => item.path.startsWith('src/') && roomOf(item.path) !== roomOf(file.path))
        .filter((item) => !mayImport(roomOf(file.path), roomOf(item.path), item.path, item.typeOnly))
        .map((item) => `${file.path} -> ${item.path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports only files that are there', () => {
    const missing = FILES.flatMap((file) =>
      file.imports
        .filter((item) => !existsSync(join(ROOT, item.path)))
        .map((item) => `${file.path} -> ${item.path}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycleOf(new Map(FILES.map((file) => [file.path, file.imports.map((item) => item.path)])))).toEqual(
      [],
    );
  });

  it('has no long file, and a median under 110 lines', () => {
    const lengths = OWN.map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }));
    expect(lengths.filter((file) => file.lines > 400)).toEqual([]);
    const over250 = lengths.filter((file) => file.lines > 250);
    expect(over250.length / lengths.length).toBeLessThan(0.05);
    const sorted = lengths.map((file) => file.lines).sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThan(110);
  });

  it('opens each file with its purpose, names it in kebab case, and climbs at most two folders', () => {
    const noPurpose = OWN.filter((file) => !/^(#!.*\n)?\/\*\*/.test(file.text)).map((file) => file.path);
    expect(noPurpose).toEqual([]);
    const stem = (path: string) =>
      path
        .split('/')
        .at(-1)!
        .replace(/(\.generated)?(\.d)?\.ts$/, '');
    expect(
      FILES.filter((file) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(stem(file.path))).map((file) => file.path),
    ).toEqual([]);
    expect(
      FILES.filter((file) => /^(utils?|misc|helpers?|manager|common)$/.test(stem(file.path))).map(
        (file) => file.path,
      ),
    ).toEqual([]);
    const climbs = FILES.flatMap((file) =>
      file.imports
        .filter((item) => item.written.startsWith('../../../'))
        .map((item) => `${file.path} -> ${item.written}`),
    );
    expect(climbs).toEqual([]);
  });

  it('keeps the screen and the file system at the edge', () => {
    const outside =
      /from '(node:(fs|http|net|child_process|os)|chokidar)'|\bconsole\.|process\.(stdout|stderr|exit)/;
    const allowed = ['host', 'cli'];
    expect(
      OWN.filter((file) => !allowed.includes(roomOf(file.path)) && outside.test(file.text)).map(
        (file) => file.path,
      ),
    ).toEqual(FILE_READERS);
  });

  it('has every path that ARCHITECTURE.md names', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const named = [
      ...text.matchAll(
        /`((?:src|test|templates|schemas|scripts|fonts|starters|content|docs|bin)\/[\w./-]*)`/g,
      ),
    ].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

/** The one reader inside: the packaged fonts, which the typesetter opens by path as well. */
const FILE_READERS: readonly string[] = ['src/writers/pdf/read-cmap.ts'];

function mayImport(from: string, to: string, path: string, typeOnly: boolean): boolean {
  if (TYPE_ONLY[from]?.includes(to))
    return typeOnly || path === 'src/host/host.ts' || path === 'src/markdown/tree.ts';
  return STREET[from]?.includes(to) ?? false;
}

/** The first cycle found, as its files; empty when there is none. */
function cycleOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
