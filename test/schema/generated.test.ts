import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

describe('what is generated from the schemas', () => {
  it.each(['generate-types', 'generate-schemas', 'generate-editor-schemas'])('%s is up to date', (script) => {
    expect(() =>
      execFileSync(process.execPath, [join(root, `scripts/${script}.mjs`), '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});
