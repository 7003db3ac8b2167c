/** The library that ships, opened once for a test file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../src/law/library/open-library.js';
import type { LibrarySource } from '../src/model/statutes.js';

let library: ReturnType<LibrarySource>;

export const shippedLibrary: LibrarySource = () => {
  library ??= openLibrary(readFileSync(join(import.meta.dirname, '..', 'data', 'instruments.bin')));
  return library;
};
