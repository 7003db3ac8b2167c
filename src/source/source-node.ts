/** A positioned tree of one authored file, before keys are understood. */
import type { Edit } from './stretch.js';

/** Offsets into the text in UTF-16 units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SourcePair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: SourceNode;
}

export type SourceNode =
  | {
      readonly kind: 'map';
      readonly pairs: readonly SourcePair[];
      readonly span: Span;
      /** An entry was lost to a mistake that has been reported: a missing key is no finding of its own. */
      readonly partial?: true;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly SourceNode[];
      readonly span: Span;
      /** An item was lost in the same way. */
      readonly partial?: true;
    }
  | {
      readonly kind: 'scalar';
      /** The YAML 1.2 core value. */
      readonly value: string | number | boolean | null;
      /** The text as written, without quotes: what a string property keeps. */
      readonly source: string;
      readonly span: Span;
    };

/** One authored file that could be read. `root` is undefined when nothing of the data could be understood. */
export interface SourceDocument {
  /** Path below the workspace, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly root: SourceNode | undefined;
  /** The file holds something, yet no data could be read from it; the reason has been reported. */
  readonly unreadable?: true;
  /** What was read in place of slips of the input method, in order: with them the text is as it was understood. */
  readonly mends?: readonly Edit[];
  /** The Markdown below the front matter, with its offset in `text`. */
  readonly body?: { readonly text: string; readonly offset: number };
}
