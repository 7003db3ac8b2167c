import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.js';

/** Tracked files, or nothing where the tests run without git (a downloaded archive). */
function tracked(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return [];
  return execFileSync('git', ['-c', 'core.quotePath=false', 'ls-files'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n');
}
const FILES = tracked().filter(
  (path) => existsSync(join(ROOT, path)) && !/\.(ttf|png|pdf|docx|bin|br|gz)$/.test(path),
);
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe.skipIf(FILES.length === 0)('the repository', () => {
  it('names no machine path and no registry host', () => {
    const leak = /(^|[^\w.])\/(work|root|home|tmp\/[a-z])\/|https?:\/\/[a-z.]*(registry|mirror)[a-z.]*\//m;
    const found = FILES.filter((path) => path !== 'test/tidy/repository.test.ts' && leak.test(textOf(path)));
    expect(found).toEqual([]);
    expect(textOf('package-lock.json')).not.toContain('"resolved": "http');
  });

  it('locks the binaries of every system, so that npm ci works on each', () => {
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/complete-lock.mjs'), '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('depends on nothing that does not support the oldest Node it promises', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { engines?: { node?: string } }>;
    };
    const floor = (range: string) =>
      range
        .split('||')
        .some((part) =>
          /^\s*(\*|[<]|>=?\s*(v?[0-9]|1[0-9]|20)(\.|\s|$)|\^?(v?20|1[0-9]|[0-9])\.|\^20)/.test(part),
        );
    const newer = Object.entries(lock.packages).filter(
      ([path, item]) => path !== '' && item.engines?.node && !floor(item.engines.node),
    );
    expect(newer.map(([path, item]) => `${path} ${item.engines?.node}`)).toEqual([]);
  });

  it('leaves nothing for later in the code', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b/;
    const found = FILES.filter(
      (path) => /^(src|scripts|bin|templates|schemas)\//.test(path) && marks.test(textOf(path)),
    );
    expect(found).toEqual([]);
  });

  it('switches no test off', () => {
    const off = /\b(it|test|describe)\.(only|todo)\b|\b(it|test|describe)\.skip\(|expect\(true\)/;
    const found = FILES.filter(
      (path) =>
        path.endsWith('.test.ts') && path !== 'test/tidy/repository.test.ts' && off.test(textOf(path)),
    );
    expect(found).toEqual([]);
  });

  it('ships nothing under a licence that binds its users', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { dev?: boolean; license?: string }>;
    };
    const shipped = Object.entries(lock.packages).filter(([path, item]) => path !== '' && !item.dev);
    expect(shipped.length).toBeGreaterThan(30);
    const copyleft = shipped
      .filter(([, item]) => /GPL/.test(item.license ?? '') && !/\bOR\b/.test(item.license ?? ''))
      .map(([path]) => path);
    expect(copyleft).toEqual([]);
  });
});
