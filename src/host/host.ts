/** The outside, as the rest of the house sees it: files and the clock. Only this room touches them. */

export interface FileEntry {
  /** Path below the folder that was read, with forward slashes, NFC. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Host {
  /** Today's date in Asia/Shanghai, YYYY-MM-DD. */
  today(): string;
  /**
   * All regular files below a folder that `accept` takes, sorted by path. Symbolic links are not followed;
   * `skipped` names them and what could not be read.
   */
  readFolder(
    folder: string,
    accept: (path: string) => boolean,
  ): {
    readonly files: readonly FileEntry[];
    readonly skipped: readonly { readonly path: string; readonly why: string }[];
  };
  readFile(path: string): Uint8Array | undefined;
  exists(path: string): boolean;
  /** Whole old or whole new: temporary file, flush, rename, flush of the folder. */
  writeFile(path: string, bytes: Uint8Array | string): void;
  /** Single operations, for work whose order matters (publishing papers). */
  readonly files: FileOperations;
  /** One at a time: throws `LockedError` while another process holds the lock. */
  lock(path: string): () => void;
}

/** Operations on absolute paths. Each one either happened or did not; all may throw what the system says. */
export interface FileOperations {
  read(path: string): Uint8Array | undefined;
  exists(path: string): boolean;
  /** What lies there, links not followed; undefined when nothing does. */
  kind(path: string): 'file' | 'folder' | 'link' | 'other' | undefined;
  makeFolder(path: string): void;
  /** A new file whose bytes are on the disk when the call returns; fails when the file exists. */
  writeNew(path: string, bytes: Uint8Array | string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  removeFolder(path: string): void;
  /** Names in a folder; empty when there is none. */
  list(path: string): readonly string[];
  /** Waits until the names in a folder are on the disk. */
  flushFolder(path: string): void;
}

/** Another process is at work on the same thing. */
export class LockedError extends Error {
  constructor(readonly owner: number) {
    super(`locked by process ${owner}`);
  }
}
