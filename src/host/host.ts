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
}
