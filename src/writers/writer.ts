/** What a writer is: a tree and a layout in, the bytes of one file out. It never sees the model. */
import type { Place, Result } from '../diagnostics/diagnostic.js';
import type { Tree } from '../markdown/tree.js';
import type { Origin } from '../source/origin.js';
import type { Fonts, Layout } from './layout.js';

export interface PaperMeta {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** As-of date, YYYY-MM-DD: the only date in the file, so that the same content gives the same bytes. */
  readonly date: string;
  /** Marks every page 草稿. */
  readonly draft: boolean;
}

export interface WriterInput {
  readonly tree: Tree;
  readonly layout: Layout;
  readonly meta: PaperMeta;
  /** The place of an origin in the author's file; without it, findings name the file and the pointer only. */
  readonly locate?: (origin: Origin) => Place;
}

export interface Writer {
  /** The bytes, or undefined when an error among the diagnostics forbids the paper (a character without glyph). */
  write(input: WriterInput): Promise<Result<Uint8Array | undefined>>;
  /** Frees what the writer keeps between papers. */
  close?(): Promise<void>;
}

export interface WriterResources {
  readonly fonts: Fonts;
  /** Absolute path of the folder with the packaged fonts. */
  readonly fontFolder: string;
}

export type CreateWriter = (resources: WriterResources) => Writer | Promise<Writer>;
