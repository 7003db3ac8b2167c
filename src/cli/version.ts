/** The program's version, and the identity of its compiled code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param programFolder absolute path of the installed program. */
export function readVersion(programFolder: string): string {
  const read: unknown = JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'));
  return (read as { version: string }).version;
}

/** Changes with every change of the source, unlike the version: written when the program is compiled. */
export function readBuildId(programFolder: string): string {
  return readFileSync(join(programFolder, 'dist', 'build-id.txt'), 'utf8').trim();
}
