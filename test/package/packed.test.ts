import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../tidy/imports.js';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
let folder: string;
let project: string;
let offline = false;
let listed: { path: string; size: number }[];

/** What npm sets for the scripts it runs must not reach the npm of a user's folder. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^CI$/.test(name)),
);

function run(command: string, args: readonly string[], cwd: string) {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: environment,
    shell: process.platform === 'win32',
  });
  return { status: done.status, text: `${done.stdout}\n${done.stderr}` };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quanze-packed-'));
  project = join(folder, 'empty');
  mkdirSync(project);
  const printed = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: environment,
  });
  const answer = JSON.parse(printed);
  const packed = Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
  listed = packed.files;
  writeFileSync(join(project, 'package.json'), '{"private":true}\n');
  const installed = run(
    npm,
    ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed.filename)],
    project,
  );
  offline =
    installed.status !== 0 &&
    !process.env['CI'] &&
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ENETUNREACH|ENOTCACHED/.test(installed.text);
  if (offline) console.warn('NOT TESTED: installing the package needs the registry, which cannot be reached');
  else expect(installed.status, installed.text).toBe(0);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('makes a workspace, checks it and builds it in an empty folder', ({ skip }) => {
    if (offline) skip('the registry cannot be reached');
    const init = run(npx, ['--no-install', 'quanze', 'init', 'demo'], project);
    expect(init.status, init.text).toBe(0);
    const check = run(npx, ['--no-install', 'quanze', 'check', 'demo'], project);
    expect(check.status, check.text).toBe(0);
    const build = run(npx, ['--no-install', 'quanze', 'build', 'demo'], project);
    expect(build.status, build.text).toBe(0);
    const manifest = JSON.parse(readFileSync(join(project, 'demo/out/manifest.json'), 'utf8'));
    expect(manifest.refused).toEqual([]);
    expect(new Set(manifest.documents.map((item: { family: string }) => item.family))).toEqual(
      new Set(['letter', 'notice', 'evaluation']),
    );
    expect(new Set(manifest.documents.map((item: { format: string }) => item.format))).toEqual(
      new Set(['docx', 'pdf', 'html']),
    );
    for (const { path } of manifest.documents) expect(existsSync(join(project, 'demo/out', path))).toBe(true);
    expect(readdirSync(join(project, 'demo/schemas')).length).toBeGreaterThan(5);
  }, 300_000);

  it('holds what the program needs and nothing else', () => {
    const paths = listed.map((file) => file.path);
    for (const needed of [
      'dist/cli/main.js',
      'bin/quanze.js',
      'LICENSE',
      'README.md',
      'fonts/OFL-NotoSerifSC.txt',
    ])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => /^(test|src|scripts|out|docs\/(?!rules|guide)|\.)/.test(path))).toEqual([]);
    expect(listed.reduce((sum, file) => sum + file.size, 0)).toBeLessThan(70_000_000);
  });
});
