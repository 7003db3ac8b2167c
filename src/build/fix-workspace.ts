/** What `quanze fix` would change, file by file. Writes nothing. */
import type { Fix } from '../fix/define-fix.js';
import { fixText } from '../fix/fix-text.js';
import type { Host } from '../host/host.js';
import { decodeText } from '../source/decode-text.js';
import type { OpenedWorkspace } from './open-workspace.js';

export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Ids of the fixes. */
  readonly applied: readonly string[];
}

const byteOrderMark = '\ufeff';

/** Files that are no text, or that were changed since they were read, are left out. */
export function fixWorkspace(host: Host, opened: OpenedWorkspace, fixes: readonly Fix[]): FixedFile[] {
  return opened.records.flatMap(({ kind, file, text }) => {
    const bytes = host.readFile(`${opened.folder}/${file}`);
    if (bytes === undefined || decodeText(file, bytes).value !== text) return [];
    const bases = opened.model.bases.filter(({ origin }) => origin.file === file);
    const fixed = fixText(kind, file, text, bases, fixes);
    if (fixed.applied.length === 0) return [];
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? byteOrderMark : '';
    return [{ file, before: mark + text, after: mark + fixed.text, applied: fixed.applied }];
  });
}
