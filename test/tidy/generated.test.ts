import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './imports.js';

describe('generated files', () => {
  it('are what their sources give: indexes', () => {
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/generate-indexes.mjs'), '--check'], {
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});
