import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockedError } from '../../src/host/host.js';
import { takeLock } from '../../src/host/lock.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('lock', () => {
  it('is held by one at a time and names its owner', () => {
    const path = join(folder, '.lock');
    const release = takeLock(path);
    expect(() => takeLock(path)).toThrow(LockedError);
    try {
      takeLock(path);
    } catch (error) {
      expect((error as LockedError).owner).toBe(process.pid);
    }
    release();
    expect(readdirSync(folder)).toEqual([]);
    takeLock(path)();
  });

  it('is taken over when its owner is gone', () => {
    const path = join(folder, '.lock');
    const { pid } = spawnSync(process.execPath, ['-e', '0']);
    writeFileSync(path, JSON.stringify({ pid }));
    const release = takeLock(path);
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
    release();
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over when its text is torn', () => {
    const path = join(folder, '.lock');
    writeFileSync(path, '{"pid":');
    takeLock(path)();
    expect(existsSync(path)).toBe(false);
  });
});
