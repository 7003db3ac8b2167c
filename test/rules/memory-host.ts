/** A host whose only folder is an object of file texts. */
import type { FileOperations, Host } from '../../src/host/host.js';

const FOLDER = '/workspace';

export function memoryHost(texts: Readonly<Record<string, string>>): { host: Host; folder: string } {
  const files = new Map(
    Object.entries(texts).map(([path, text]) => [`${FOLDER}/${path}`, new TextEncoder().encode(text)]),
  );
  const host: Host = {
    today: () => '2026-11-21',
    readFolder: (folder, accept) => ({
      files: [...files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, bytes]) => ({ path: path.slice(folder.length + 1), bytes }))
        .filter(({ path }) => accept(path))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      skipped: [],
    }),
    readFile: (path) => files.get(path),
    exists: (path) => files.has(path) || [...files.keys()].some((file) => file.startsWith(`${path}/`)),
    writeFile: refuse,
    files: new Proxy({} as FileOperations, {
      get: (_, name) => (name === 'kind' ? () => undefined : refuse),
    }),
    lock: refuse,
  };
  return { host, folder: FOLDER };
}

function refuse(): never {
  throw new Error('a check never writes');
}
