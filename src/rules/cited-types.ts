/** The types of the instruments that a property of a record cites. */
import { groupBy } from '../model/group-by.js';
import type { CitationUse, Model, ModelNode } from '../model/model.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { escapePointer } from '../source/origin.js';
import { provedType } from './proved-type.js';

export interface CitedType {
  /** As written. */
  readonly text: string;
  readonly pointer: string;
  /** By the statute book, else as listed; undefined when neither knows the instrument. */
  readonly type: InstrumentType | undefined;
}

const known = new WeakMap<Model, ReadonlyMap<string, readonly CitationUse[]>>();

/** In the author's order. */
export function citedTypes(
  model: Model,
  node: ModelNode,
  ...path: readonly (string | number)[]
): CitedType[] {
  const base = [node.origin.pointer, ...path.map((part) => escapePointer(String(part)))].join('/');
  const owned = known.get(model) ?? groupBy(model.citations, ({ owner }) => owner);
  known.set(model, owned);
  return (owned.get(node.id) ?? [])
    .filter((use) => `${use.pointer}/`.startsWith(`${base}/`))
    .map((use) => {
      const instrument = model.statutes?.resolve(use)[0]?.instrument;
      const proved = model.statutes?.proves(instrument) ? instrument : undefined;
      const listed = model.nodes.get(use.basis ?? '');
      const own = listed?.kind === 'basis' ? listed.data.type : undefined;
      return { text: use.text, pointer: use.pointer, type: provedType(proved) ?? own ?? proved?.type };
    });
}

/** 法律、法规. */
export const REGULATIONS: readonly InstrumentType[] = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'autonomous-regulation',
];

/** 法律、法规、规章. */
export const RULES: readonly InstrumentType[] = [
  ...REGULATIONS,
  'department-rule',
  'provincial-rule',
  'municipal-rule',
];
