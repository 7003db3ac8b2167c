/** The host on Node: the real file system and clock. */
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry, Host } from './host.js';
import { takeLock } from './lock.js';
import { nodeFiles } from './node-files.js';
import { writeAtomic } from './write-atomic.js';

/** Folders that never hold content, however deep they lie. */
const NEVER = new Set(['node_modules', '.git', '.quanze']);

export const nodeHost: Host = {
  today: () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date()),
  readFolder,
  readFile(path) {
    // A pipe or device would block, or never end.
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  },
  exists: existsSync,
  writeFile: writeAtomic,
  files: nodeFiles,
  lock: takeLock,
};

function readFolder(folder: string, accept: (path: string) => boolean): ReturnType<Host['readFolder']> {
  const files: FileEntry[] = [];
  const skipped: { path: string; why: string }[] = [];
  const seen = new Map<string, string>();
  const visit = (below: string): void => {
    for (const item of list(join(folder, below), below, skipped)) {
      const path = below === '' ? item.name : `${below}/${item.name}`;
      if (item.name.startsWith('.') || NEVER.has(item.name)) continue;
      if (item.isSymbolicLink()) skipped.push({ path, why: 'symbolic-link' });
      else if (item.isDirectory()) visit(path);
      else if (item.isFile() && accept(path.normalize('NFC'))) take(path);
    }
  };
  const take = (path: string): void => {
    const normal = path.normalize('NFC');
    const twin = seen.get(normal.toLowerCase());
    if (twin !== undefined) skipped.push({ path, why: `same-name-as ${twin}` });
    else {
      seen.set(normal.toLowerCase(), normal);
      try {
        files.push({ path: normal, bytes: readFileSync(join(folder, path)) });
      } catch (error) {
        skipped.push({ path, why: codeOf(error) });
      }
    }
  };
  if (nodeFiles.kind(folder) === 'link') skipped.push({ path: '', why: 'symbolic-link' });
  else visit('');
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, skipped };
}

function list(folder: string, below: string, skipped: { path: string; why: string }[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    skipped.push({ path: below, why: codeOf(error) });
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}
