import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../tidy/imports.js';
import { copyBureau, hashes } from './run-quanze.js';

const ORGAN = 'content/示例市/示例区/市场监督管理局/执法主体.yaml';
let copy: ReturnType<typeof copyBureau>;
let child: ChildProcess;
let said = '';
let listeners: (() => void)[] = [];

beforeEach(() => {
  copy = copyBureau();
  said = '';
  child = spawn(process.execPath, [join(ROOT, 'bin/quanze.js'), 'watch', copy.folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const listener of listeners) listener();
    });
  }
});
afterEach(() => {
  listeners = [];
  child.kill('SIGKILL');
  copy.free();
});

/** Waits until what the program has said since `from` matches. */
function heard(pattern: RegExp, from = 0): Promise<RegExpExecArray> {
  return new Promise((resolve) => {
    const look = () => {
      const found = pattern.exec(said.slice(from));
      if (found) resolve(found);
    };
    listeners.push(look);
    look();
  });
}

describe('quanze watch', () => {
  it('rebuilds what a save touches, survives a broken file with the last good papers, and ends on request', async () => {
    const url = (await heard(/http:\/\/127\.0\.0\.1:\d+\//))[0];
    const before = hashes(join(copy.folder, 'out'));
    expect(await (await fetch(url)).text()).toContain('校核没有发现问题');

    const path = join(copy.folder, ORGAN);
    const good = readFileSync(path, 'utf8');
    let from = said.length;
    writeFileSync(path, good.replace('举报电话: 000-', '举报电话: 000-9'));
    const written = Number((await heard(/制发 (\d+) 份，未变 \d+ 份/, from))[1]);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(Object.keys(before).length / 4);

    const mended = hashes(join(copy.folder, 'out'));
    from = said.length;
    writeFileSync(path, good.slice(0, 200));
    await heard(/制发 \d+ 份/, from);
    const { 'manifest.json': _old, ...papers } = mended;
    expect(hashes(join(copy.folder, 'out'))).toMatchObject(papers);
    expect(await (await fetch(url)).text()).toContain('错误');

    from = said.length;
    writeFileSync(path, good);
    await heard(/制发 \d+ 份/, from);
    expect(hashes(join(copy.folder, 'out'))).toEqual(before);

    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  }, 120_000);
});
