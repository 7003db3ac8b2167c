/** Tests that need a program of the system: skipped with a plain message where it is absent, failed in CI. */
import { spawnSync } from 'node:child_process';
import { it } from 'vitest';

const known = new Map<string, boolean>();

function isThere(tool: string): boolean {
  const found = known.get(tool) ?? spawnSync(tool, ['--version']).error === undefined;
  known.set(tool, found);
  return found;
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
