/** All content files of a workspace, each read on its own. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Host } from '../host/host.js';
import { kindOfPath } from '../schema/kind-of-path.js';
import type { AnyRecordFile } from '../schema/record.js';
import { contentFolderFindings, noContent } from './content-folder.js';
import { readRecordFile } from './read-record-file.js';
import type { Settings } from './read-settings.js';
import type { RecordCache } from './record-cache.js';
import { skippedFile } from './skipped-file.js';
import { unknownFile } from './unknown-file.js';

export interface Content {
  readonly records: readonly AnyRecordFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files that are no records are named or passed over; see `unknown-file.ts`. */
export function readContent(
  host: Host,
  folder: string,
  settings: Settings,
  cache: RecordCache | undefined,
): Content {
  const below = settings.workspace.content ?? 'content';
  const wrong = contentFolderFindings(host, folder, below, settings);
  if (wrong.length > 0) return { records: [], texts: new Map(), diagnostics: wrong };

  const diagnostics: Diagnostic[] = [];
  const { files, skipped } = host.readFolder(`${folder}/${below}`, (path) => {
    const file = `${below}/${path}`;
    if (kindOfPath(file) !== undefined) return true;
    const finding = unknownFile(file);
    if (finding) diagnostics.push(finding);
    return false;
  });
  diagnostics.push(...skipped.map(({ path, why }) => skippedFile(`${below}/${path}`, why)));

  const records: AnyRecordFile[] = [];
  const texts = new Map<string, string>();
  for (const { path, bytes } of files) {
    const file = `${below}/${path}`;
    const kind = kindOfPath(file);
    if (!kind) continue;
    const fresh = () => readRecordFile(kind, file, bytes);
    const read = cache ? cache.readThrough(file, bytes, fresh) : fresh();
    // A spread of some hundred thousand findings is more than the stack holds.
    for (const finding of read.diagnostics) diagnostics.push(finding);
    if (read.value.text !== undefined) texts.set(file, read.value.text);
    if (read.value.record) records.push(read.value.record);
  }
  if (files.length === 0 && diagnostics.length === 0) diagnostics.push(noContent(below, settings));
  return { records, texts, diagnostics };
}
