/** Writes one file so that a reader sees the whole old or the whole new text, even after a crash. */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export function writeAtomic(path: string, content: Uint8Array | string): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const mode = writableMode(path);
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFlushed(temporary, content, mode);
    renameSync(temporary, path);
    flushFolder(folder);
  } catch (error) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was never made, or is already in its place.
    }
    throw error;
  }
}

/** The mode that a file keeps when it is replaced. Throws for one that its owner has made read-only. */
function writableMode(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if ((found.mode & 0o200) === 0) throw Object.assign(new Error(`read-only: ${path}`), { code: 'EACCES' });
  return found.mode & 0o777;
}

/** Creates a new file and waits until its bytes are on the disk. */
export function writeFlushed(path: string, content: Uint8Array | string, mode = 0o644): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const file = openSync(path, 'wx', mode);
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in a folder are on the disk; Windows has no such call and needs none. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
