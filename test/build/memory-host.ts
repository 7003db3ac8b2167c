/** A host in memory: texts or bytes by absolute path, and a fixed day. */
import type { Host } from '../../src/host/host.js';
import { MemoryFiles } from './memory-files.js';

export interface MemoryHost extends Host {
  readonly files: MemoryFiles;
}

export function memoryHost(
  texts: Readonly<Record<string, string | Uint8Array>>,
  today = '2026-11-21',
): MemoryHost {
  const files = new MemoryFiles();
  for (const [path, text] of Object.entries(texts)) {
    files.put(path, '');
    files.content.set(path, Buffer.from(text as string));
  }
  return {
    files,
    today: () => today,
    readFolder(folder, accept) {
      const below = [...files.content.keys()]
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1))
        .filter(accept)
        .sort();
      return {
        files: below.map((path) => ({ path, bytes: files.content.get(`${folder}/${path}`)! })),
        skipped: [],
      };
    },
    readFile: (path) => files.read(path),
    exists: (path) => files.exists(path),
    writeFile: (path, bytes) => void files.content.set(path, Buffer.from(bytes as string)),
    lock: () => () => {},
  };
}
