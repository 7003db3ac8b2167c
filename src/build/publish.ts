/**
 * Puts finished papers into the output folder so that no paper is ever half written.
 * New files lie flushed in a stage folder; a journal says what goes where; then each file is renamed into its
 * place, and the manifest is written last. After a crash the next command finds the journal and finishes it.
 * A file that is not what we wrote last (edited by hand, or never ours) is moved aside, not overwritten.
 */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { FileOperations } from '../host/host.js';
import { type Manifest, parseManifest, printManifest } from './manifest.js';
import { isPaperPath } from './paper-path.js';

export interface StagedFile {
  /** Path below the output folder. */
  readonly path: string;
  readonly sha256: string;
}

export interface PublishReport {
  /** Papers that another program held open: the old file stays. */
  readonly held: readonly string[];
  /** Files that people had changed, and where they were moved. */
  readonly kept: readonly { readonly path: string; readonly to: string }[];
}

interface Journal {
  readonly moves: readonly { readonly path: string; readonly sha256: string; readonly old: string | null }[];
  readonly removals: readonly { readonly path: string; readonly old: string }[];
  readonly manifest: Manifest;
}

export const STAGE = '.stage';
export const JOURNAL = '.journal.json';
export const MANIFEST = 'manifest.json';
/** Where files changed by hand are moved before a new paper takes their place. */
export const KEPT = '手工改动';

/** Adds one file to the stage. Call `publish` when all are there. */
export function stage(files: FileOperations, out: string, path: string, bytes: Uint8Array): StagedFile {
  const sha256 = hash(bytes);
  const target = posix.join(out, STAGE, sha256);
  if (!files.exists(target)) {
    files.makeFolder(posix.join(out, STAGE));
    files.writeNew(target, bytes);
  }
  return { path, sha256 };
}

/** Clears what an interrupted build left in the stage. Call before staging, after `recover`. */
export function clearStage(files: FileOperations, out: string): void {
  files.removeFolder(posix.join(out, STAGE));
}

export function publish(
  files: FileOperations,
  out: string,
  staged: readonly StagedFile[],
  manifest: Manifest,
): PublishReport {
  const before = parseManifest(files.read(posix.join(out, MANIFEST)));
  const ours = new Map(before?.documents.map((document) => [document.path, document.sha256]) ?? []);
  const wanted = new Set(manifest.documents.map((document) => document.path));
  const journal: Journal = {
    moves: staged.map(({ path, sha256 }) => ({ path, sha256, old: ours.get(path) ?? null })),
    removals: [...ours].filter(([path]) => !wanted.has(path)).map(([path, old]) => ({ path, old })),
    manifest,
  };
  files.makeFolder(out);
  if (files.exists(posix.join(out, STAGE))) files.flushFolder(posix.join(out, STAGE));
  writeReplacing(files, posix.join(out, JOURNAL), JSON.stringify(journal));
  return apply(files, out, journal);
}

/**
 * Finishes a build that was interrupted while it put its files in place. Returns undefined when there was none. A
 * journal that is not ours (damaged, or naming a place outside) is set aside.
 */
export function recover(files: FileOperations, out: string): PublishReport | undefined {
  const path = posix.join(out, JOURNAL);
  const bytes = files.read(path);
  if (bytes === undefined) return undefined;
  const journal = parseJournal(bytes);
  if (journal) return apply(files, out, journal);
  files.makeFolder(posix.join(out, KEPT));
  files.rename(path, posix.join(out, KEPT, `journal.${hash(bytes).slice(0, 8)}.json`));
  return undefined;
}

function parseJournal(bytes: Uint8Array): Journal | undefined {
  try {
    const read = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Journal> | null;
    const { moves, removals, manifest } = read ?? {};
    const listed = parseManifest(Buffer.from(JSON.stringify(manifest ?? null)));
    if (!Array.isArray(moves) || !Array.isArray(removals) || !listed) return undefined;
    const isSafe = (item: { path?: unknown } | null) => isPaperPath(item?.path);
    return [...moves, ...removals].every(isSafe) ? { moves, removals, manifest: listed } : undefined;
  } catch {
    return undefined;
  }
}

function apply(files: FileOperations, out: string, journal: Journal): PublishReport {
  const held: string[] = [];
  const kept: { path: string; to: string }[] = [];
  const folders = new Set<string>();
  const keepAside = (path: string, old: string | null): void => {
    const there = files.read(posix.join(out, path));
    if (there === undefined) return;
    const sha256 = hash(there);
    if (sha256 === old) return;
    const to = asideName(path, sha256);
    files.makeFolder(posix.dirname(posix.join(out, to)));
    files.rename(posix.join(out, path), posix.join(out, to));
    kept.push({ path, to });
  };
  const lastUse = new Map(journal.moves.map((move, index) => [move.sha256, index]));
  journal.moves.forEach((move, index) => {
    const source = posix.join(out, STAGE, move.sha256);
    const target = posix.join(out, move.path);
    if (isInPlace(files, target, move.sha256) || !isInPlace(files, source, move.sha256)) return;
    refuseLinks(files, out, move.path);
    try {
      files.makeFolder(posix.dirname(target));
      keepAside(move.path, move.old);
      if (lastUse.get(move.sha256) === index) files.rename(source, target);
      else copyInto(files, source, target);
      folders.add(posix.dirname(target));
    } catch (error) {
      if (!isHeldOpen(error)) throw error;
      held.push(move.path);
    }
  });
  for (const removal of journal.removals) {
    const target = posix.join(out, removal.path);
    if (!files.exists(target)) continue;
    refuseLinks(files, out, removal.path);
    try {
      keepAside(removal.path, removal.old);
      if (files.exists(target)) files.remove(target);
      folders.add(posix.dirname(target));
    } catch (error) {
      if (!isHeldOpen(error)) throw error;
      held.push(removal.path);
    }
  }
  for (const folder of folders) if (files.exists(folder)) files.flushFolder(folder);
  writeReplacing(files, posix.join(out, MANIFEST), printManifest(markStale(journal, held)));
  files.remove(posix.join(out, JOURNAL));
  clearStage(files, out);
  removeEmptyFolders(
    files,
    out,
    journal.removals.map((removal) => posix.dirname(removal.path)),
  );
  return { held, kept };
}

/** A link among the folders would lead out of the output folder. */
function refuseLinks(files: FileOperations, out: string, path: string): void {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    if (files.kind(posix.join(out, folder)) !== 'link') continue;
    throw Object.assign(new Error(`link: ${posix.join(out, folder)}`), { code: 'ELINK' });
  }
}

/** Two papers with the same bytes share one staged file. */
function copyInto(files: FileOperations, source: string, target: string): void {
  writeReplacing(files, target, files.read(source)!);
}

function writeReplacing(files: FileOperations, path: string, text: Uint8Array | string): void {
  const temporary = `${path}.tmp`;
  if (files.exists(temporary)) files.remove(temporary);
  files.writeNew(temporary, text);
  files.rename(temporary, path);
  files.flushFolder(posix.dirname(path));
}

function isInPlace(files: FileOperations, target: string, sha256: string): boolean {
  const there = files.read(target);
  return there !== undefined && hash(there) === sha256;
}

/** A key that cannot match makes the next build try again; the hash stays that of the file that lies there. */
function markStale(journal: Journal, held: readonly string[]): Manifest {
  if (held.length === 0) return journal.manifest;
  const old = new Map(journal.moves.map((move) => [move.path, move.old]));
  const isHeld = new Set(held);
  const documents = journal.manifest.documents.map((document) =>
    isHeld.has(document.path)
      ? { ...document, sha256: old.get(document.path) ?? document.sha256, stale: true as const, key: 'stale' }
      : document,
  );
  return { ...journal.manifest, documents };
}

function asideName(path: string, sha256: string): string {
  const { dir, name, ext } = posix.parse(path);
  return posix.join(KEPT, dir, `${name}.${sha256.slice(0, 8)}${ext}`);
}

function removeEmptyFolders(files: FileOperations, out: string, folders: readonly string[]): void {
  for (const start of new Set(folders)) {
    for (let folder = start; folder !== '.' && folder !== ''; folder = posix.dirname(folder)) {
      const path = posix.join(out, folder);
      if (!files.exists(path) || files.list(path).length > 0) break;
      files.removeFolder(path);
    }
  }
}

function isHeldOpen(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EBUSY', 'EPERM', 'EACCES'].includes(String(error.code))
  );
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
