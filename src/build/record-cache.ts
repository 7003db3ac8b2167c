/** Files read before, so that `watch` reads again only what changed. */
import type { Result } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile } from '../schema/record.js';

/** One authored file as far as it could be understood; `text` undefined when its bytes are no text. */
export interface ReadFile {
  readonly text: string | undefined;
  readonly record: AnyRecordFile | undefined;
}

/** Keeps the latest version of each file and recognises it by its bytes. */
export class RecordCache {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly read: Result<ReadFile> }>();

  readThrough(file: string, bytes: Uint8Array, read: () => Result<ReadFile>): Result<ReadFile> {
    const known = this.#files.get(file);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.read;
    const fresh = read();
    this.#files.set(file, { bytes, read: fresh });
    return fresh;
  }

  /** Forgets files that are gone. */
  keepOnly(files: ReadonlySet<string>): void {
    for (const file of this.#files.keys()) if (!files.has(file)) this.#files.delete(file);
  }
}
