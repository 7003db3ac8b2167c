/** Tests that need a program of the system: skipped with a plain message where it is absent, failed in CI. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';

const known = new Map<string, boolean>();

function isThere(tool: string): boolean {
  const answers = () =>
    tool === 'libreoffice-calc' ? opensSheets() : spawnSync(tool, ['--version']).error === undefined;
  const found = known.get(tool) ?? answers();
  known.set(tool, found);
  return found;
}

/** A part of LibreOffice that is packed by itself and has no command of its own. */
function opensSheets(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'quanze-calc-'));
  writeFileSync(join(folder, 'a.csv'), 'a,b\n');
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync('soffice', [
    ...[profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder],
    join(folder, 'a.csv'),
  ]);
  const opened = existsSync(join(folder, 'a.xlsx'));
  rmSync(folder, { recursive: true, force: true });
  return opened;
}

/** Like `it`, for a test that runs the named programs. */
export function itWith(tools: readonly string[], name: string, run: () => unknown): void {
  it(name, async ({ skip }) => {
    const missing = tools.filter((tool) => !isThere(tool));
    if (missing.length > 0) {
      const message = `NOT TESTED: ${name}: install ${missing.join(', ')}`;
      if (process.env['CI']) throw new Error(message);
      console.warn(message);
      skip(message);
    }
    await run();
  });
}
