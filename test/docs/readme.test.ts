import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../src/cli/commands/index.generated.js';
import { quanze } from '../cli/run-quanze.js';
import { ROOT } from '../tidy/imports.js';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('README', () => {
  it('shows a power that can be pasted into a new workspace without a finding', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'quanze-readme-')), '我局');
    try {
      expect(quanze(['init', folder]).code).toBe(0);
      const [yaml] = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
      appendFileSync(join(folder, 'content/样本县/市场监督管理局/执法职权.yaml'), `\n${yaml}`);
      const done = quanze(['check', folder, '--format', 'json']);
      expect(JSON.parse(done.out).diagnostics).toEqual([]);
      expect(quanze(['trace', '处罚-未履行进货查验', '--dir', folder]).out).toContain('执法大队');
    } finally {
      rmSync(join(folder, '..'), { recursive: true, force: true });
    }
  });

  it('names commands, files and scripts that are there', () => {
    const named = new Set(
      [...README.matchAll(/(?:`quanze |quanze\.js |npx quanze )([a-z]+)/g)].map((match) => match[1]!),
    );
    const known = new Set(
      Object.values(entries).flatMap((command) => [command.name, command.group ?? command.name]),
    );
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
    const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
    for (const script of ['start', 'test']) expect(scripts).toHaveProperty(script);
    for (const [, path] of README.matchAll(/\]\(([\w./-]+)\)/g))
      expect(() => readFileSync(join(ROOT, path!)), path).not.toThrow();
  });
});
