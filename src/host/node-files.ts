/** Single file operations on Node, in the order-preserving form that publishing needs. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, unlinkSync } from 'node:fs';
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
