import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyBureau, edit, hashes, quanze } from './run-quanze.js';

const powers = 'content/示例市/示例区/市场监督管理局/执法职权.yaml';
const canonical = '《中华人民共和国行政处罚法》第六十条';

describe('quanze fix', () => {
  let folder: string;
  let free: () => void;
  beforeEach(() => {
    ({ folder, free } = copyBureau());
  });
  afterEach(() => free());

  /** The first citation of the file with its brackets and numerals as a clerk may type them. */
  function spoil(): string {
    const tidy = readFileSync(join(folder, powers), 'utf8');
    const found = new RegExp(`${canonical}`).exec(tidy);
    expect(found).not.toBeNull();
    writeFileSync(join(folder, powers), tidy.replace(canonical, '《中华人民共和国行政处罚法》第60条'));
    return tidy;
  }

  it('shows a diff, writes nothing, and says so with exit code 1', () => {
    spoil();
    const before = hashes(folder);
    const { code, out, err } = quanze(['fix', folder]);
    expect(code).toBe(1);
    expect(out).toContain(`--- ${powers}\n+++ ${powers}\n@@ `);
    expect(out).toMatch(/^-.*第60条/m);
    expect(out).toMatch(/^\+.*第六十条/m);
    expect(err).toContain('引文和文号的括号、数字、书名号：1 个文件');
    expect(err).toContain('可以改正 1 个文件；加上 --write 就改写它们。');
    expect(hashes(folder)).toEqual(before);
  });

  it('writes with --write, byte for byte what a careful clerk would, and is done then', () => {
    const tidy = spoil();
    expect(quanze(['fix', '--write', folder]).code).toBe(0);
    expect(readFileSync(join(folder, powers), 'utf8')).toBe(tidy);
    expect(quanze(['fix', folder])).toMatchObject({ code: 0, out: '', err: '没有需要改正的地方。\n' });
  });

  it('does only what is asked for, and names what it does not know', () => {
    spoil();
    expect(quanze(['fix', '--only', 'date-form', folder]).code).toBe(0);
    const { code, err } = quanze(['fix', '--only', 'dates', folder]);
    expect(code).toBe(2);
    expect(err).toContain('没有“dates”这一种');
  });

  it('mends a file that could not be read whole', () => {
    edit(folder, 'quanze.yaml', '名称: 示例市', '名称：示例市');
    expect(quanze(['fix', '--write', folder]).code).toBe(0);
    expect(readFileSync(join(folder, 'quanze.yaml'), 'utf8')).toContain('名称: 示例市');
  });
});
