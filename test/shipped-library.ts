/** The library that ships, opened once for a test file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../src/host/host.js';
import { openLibrary } from '../src/law/library/open-library.js';
import type { LibrarySource } from '../src/model/statutes.js';

const path = join(import.meta.dirname, '..', 'data', 'instruments.bin');
let library: ReturnType<LibrarySource>;

export const shippedLibrary: LibrarySource = () => {
  library ??= openLibrary(readFileSync(path));
  return library;
};

/** A host in memory that has the library where the program keeps it. */
export function withLibrary(host: Host): Host {
  const isLibrary = (file: string) => /[\\/]data[\\/]instruments\.bin$/u.test(file);
  return {
    ...host,
    exists: (file) => isLibrary(file) || host.exists(file),
    readFile: (file) => (isLibrary(file) ? readFileSync(path) : host.readFile(file)),
  };
}
