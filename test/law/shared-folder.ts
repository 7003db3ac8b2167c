/** Real texts beside the repository; tests that read them skip, saying so, where they are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared');

export interface SharedText {
  readonly path: string;
  readonly text: string;
}

/** Undefined when the folder is not there. */
export function readShared(folder: string): SharedText[] | undefined {
  const root = join(shared, folder);
  if (!existsSync(root)) {
    console.warn(`skipped: no folder of real texts at ${folder}`);
    return undefined;
  }
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
