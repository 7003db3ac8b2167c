/** Every paper of a model in every format, with the name of its file. */
import type { DocumentKind, DocumentPlan, Format } from '../compose/document-kind.js';
import { planDocuments } from '../compose/plan-documents.js';
import type { Model } from '../model/model.js';
import { outputPaths } from './output-path.js';

export interface Paper {
  readonly kind: DocumentKind;
  readonly plan: DocumentPlan;
  readonly format: Format;
  /** Path below the output folder, with forward slashes. */
  readonly path: string;
}

export const FORMATS: readonly Format[] = ['docx', 'pdf', 'html'];

/** All formats are always named, so that a file's name does not depend on what a build is asked for. */
export function planPapers(model: Model): Paper[] {
  const all = planDocuments(model).flatMap(({ kind, plan }) =>
    FORMATS.map((format) => ({ kind, plan, format })),
  );
  const paths = outputPaths(all.map(({ plan, format }) => ({ segments: plan.path, extension: format })));
  return all.map((paper, index) => ({ ...paper, path: paths[index]! }));
}
