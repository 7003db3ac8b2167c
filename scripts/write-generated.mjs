// Writes a generated file, or with --check only says that it is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** `path` is below the repository. */
export function writeGenerated(path, text) {
  const target = join(root, path);
  const old = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  if (old === text) return;
  if (check) {
    console.error(`${path} is out of date: run npm run generate`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
