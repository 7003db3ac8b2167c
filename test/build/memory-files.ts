/** A file system in memory that can stop dead at its n-th operation, half-way through a write if need be. */
import { posix } from 'node:path';
import type { FileOperations } from '../../src/host/host.js';

export class Crash extends Error {}

export class MemoryFiles implements FileOperations {
  readonly content = new Map<string, Uint8Array>();
  readonly folders = new Set<string>();
  /** Paths whose replacement the "other program" forbids. */
  readonly held = new Set<string>();
  operations = 0;

  constructor(private readonly stopAt = Number.POSITIVE_INFINITY) {}

  /** What is left on the disk, for a next process that stops at another operation. */
  survivor(stopAt = Number.POSITIVE_INFINITY): MemoryFiles {
    const next = new MemoryFiles(stopAt);
    for (const [path, bytes] of this.content) next.content.set(path, bytes);
    for (const path of this.folders) next.folders.add(path);
    return next;
  }

  text(path: string): string | undefined {
    const bytes = this.content.get(path);
    return bytes && Buffer.from(bytes).toString('utf8');
  }

  put(path: string, text: string): void {
    this.makeFolderQuietly(posix.dirname(path));
    this.content.set(path, Buffer.from(text));
  }

  read(path: string): Uint8Array | undefined {
    return this.content.get(path);
  }

  exists(path: string): boolean {
    return this.content.has(path) || this.folders.has(path);
  }

  kind(path: string): 'file' | 'folder' | undefined {
    if (this.content.has(path)) return 'file';
    return this.folders.has(path) ? 'folder' : undefined;
  }

  list(path: string): readonly string[] {
    const below = [...this.content.keys(), ...this.folders].filter((item) => posix.dirname(item) === path);
    return below.map((item) => posix.basename(item)).sort();
  }

  makeFolder(path: string): void {
    this.step();
    this.makeFolderQuietly(path);
  }

  writeNew(path: string, bytes: Uint8Array | string): void {
    if (this.content.has(path)) throw Object.assign(new Error(path), { code: 'EEXIST' });
    const whole = Buffer.from(bytes as string);
    this.step(() => this.content.set(path, whole.subarray(0, whole.length >> 1)));
    this.content.set(path, whole);
  }

  rename(from: string, to: string): void {
    this.step();
    if (this.held.has(to) || this.held.has(from)) throw Object.assign(new Error(to), { code: 'EBUSY' });
    const bytes = this.content.get(from);
    if (!bytes) throw Object.assign(new Error(from), { code: 'ENOENT' });
    this.content.delete(from);
    this.content.set(to, bytes);
  }

  remove(path: string): void {
    this.step();
    if (this.held.has(path)) throw Object.assign(new Error(path), { code: 'EBUSY' });
    if (!this.content.delete(path)) throw Object.assign(new Error(path), { code: 'ENOENT' });
  }

  removeFolder(path: string): void {
    this.step();
    for (const item of [...this.content.keys()]) if (item.startsWith(`${path}/`)) this.content.delete(item);
    for (const item of [...this.folders])
      if (item === path || item.startsWith(`${path}/`)) this.folders.delete(item);
  }

  flushFolder(): void {
    this.step();
  }

  private step(halfway?: () => void): void {
    this.operations += 1;
    if (this.operations < this.stopAt) return;
    if (this.operations === this.stopAt) halfway?.();
    throw new Crash(`operation ${this.operations}`);
  }

  private makeFolderQuietly(path: string): void {
    for (let folder = path; folder !== '/' && folder !== '.'; folder = posix.dirname(folder))
      this.folders.add(folder);
  }
}
