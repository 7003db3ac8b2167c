/** Which documents a model yields. */
import type { Model } from '../model/model.js';
import type { DocumentKind, DocumentPlan } from './document-kind.js';
import { entries } from './kinds/index.generated.js';

export interface PlannedDocument {
  readonly kind: DocumentKind;
  readonly plan: DocumentPlan;
}

/** All papers of all kinds, by kind and id. Ids are unique. */
export function planDocuments(model: Model): PlannedDocument[] {
  const kinds = Object.values<DocumentKind>(entries);
  return kinds.flatMap((kind) => kind.plan(model).map((plan) => ({ kind, plan })));
}
