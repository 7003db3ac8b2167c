/** What a kind of document is: one file, one export, one template folder. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';

export type DocumentFamily = 'letter' | 'notice' | 'evaluation';
export type Format = 'docx' | 'pdf' | 'html';

/** One paper that the model yields, before it is rendered. */
export interface DocumentPlan {
  /** Stable id, e.g. `letter/<organ>/<recipient>/<year>/<revision>`. */
  readonly id: string;
  readonly title: string;
  /** Output path without extension, as segments that may hold any character. */
  readonly path: readonly string[];
  /** Ids of all nodes whose content the paper shows: an error about one of them refuses the paper. */
  readonly provenance: readonly string[];
  /** Name of the organ that issues it: the author in the file's properties. */
  readonly author: string;
  /**
   * Template data. Records are passed as they are (they carry their origin); objects made here are marked with
   * `markOrigin(object, ...origins)` so that every printed value leads back to the author's line.
   */
  data(): object;
}

export interface DocumentKind {
  /** Kind in words, also the name of the folder in `templates/`. */
  readonly id: string;
  readonly family: DocumentFamily;
  readonly title: Text;
  /** Name of the layout in `templates/layouts/`. */
  readonly layout: string;
  /** Whether it is published: then it may show `x-public` properties only. */
  readonly public: boolean;
  plan(model: Model): readonly DocumentPlan[];
}

export function defineDocumentKind(kind: DocumentKind): DocumentKind {
  return kind;
}
