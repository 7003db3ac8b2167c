/** One process at a time: a file that names its owner, and survives neither the owner's death nor a restart. */
import { linkSync, mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LockedError } from './host.js';

interface Owner {
  readonly pid: number;
  /** Start of the process in clock ticks since boot (Linux): tells a reused number from the owner. */
  readonly started?: string;
}

/** Takes the lock and returns how to give it back. A lock whose owner is gone is taken over. */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const started = startOf(process.pid);
  const mine = JSON.stringify(started === undefined ? { pid: process.pid } : { pid: process.pid, started });
  for (let tries = 0; tries < 3; tries += 1) {
    if (create(path, mine)) return () => release(path, mine);
    const owner = ownerOf(path);
    if (owner && isAlive(owner)) throw new LockedError(owner.pid);
    remove(path);
  }
  throw new LockedError(ownerOf(path)?.pid ?? 0);
}

/** The name appears together with its text (a hard link), so that nobody ever reads a half-written owner. */
function create(path: string, text: string): boolean {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, text);
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    return createWithoutLink(path, text);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Some network and removable disks know no hard links. */
function createWithoutLink(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function ownerOf(path: string): Owner | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof read === 'object' && read !== null && 'pid' in read && typeof read.pid === 'number'
      ? (read as Owner)
      : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    if (!isCode(error, 'EPERM')) return false;
  }
  return owner.started === undefined || startOf(owner.pid) === owner.started;
}

/** Field 22 of /proc/<pid>/stat; absent on other systems. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  } catch {
    return undefined;
  }
}

function release(path: string, mine: string): void {
  try {
    if (readFileSync(path, 'utf8') === mine) unlinkSync(path);
  } catch {
    // Somebody removed it already.
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another process was faster; the next try tells.
  }
}
