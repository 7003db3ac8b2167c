/** The program's version, from its own package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readVersion(programFolder: string): string {
  const read: unknown = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'));
  return (read as { version: string }).version;
}
