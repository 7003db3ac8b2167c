/** Single file operations on Node, in the order-preserving form that publishing needs. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import type { FileOperations } from './host.js';
import { flushFolder, writeFlushed } from './write-atomic.js';

export const nodeFiles: FileOperations = {
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  exists: existsSync,
  kind,
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  writeNew: writeFlushed,
  rename: renameSync,
  remove: unlinkSync,
  removeFolder: (path) => rmSync(path, { recursive: true, force: true }),
  list(path) {
    try {
      return readdirSync(path).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  flushFolder,
};

function kind(path: string): ReturnType<FileOperations['kind']> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
