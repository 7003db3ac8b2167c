/** What a fix is: a correction of form whose answer is certain; one file, one export. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { BasisNode } from '../model/model.js';
import type { Kind } from '../schema/record.js';
import type { SourceDocument } from '../source/source-node.js';
import type { Edit } from '../source/stretch.js';

export interface FixFile {
  readonly kind: Kind;
  readonly document: SourceDocument;
  /** The listed instruments of the file, as the model knows them (with the type of those that the library holds). */
  readonly bases: readonly BasisNode[];
}

export interface Fix {
  /** The file name. */
  readonly id: string;
  /**
   * `characters` first, so that the file can be read; then `values`; `order` last. Each works on the text that the ones
   * before it leave.
   */
  readonly stage: 'characters' | 'values' | 'order';
  readonly title: Text;
  /** What it moves lies inside of other things that it moves: it is run until nothing changes. */
  readonly nested?: true;
  /** Offsets into `document.text`; the edits lie apart. */
  edits(file: FixFile): readonly Edit[];
}

export function defineFix(fix: Fix): Fix {
  return fix;
}
