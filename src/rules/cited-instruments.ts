/** The instruments that a text cites: their titles and types, as far as the list or the statute book knows them. */

import { titleKey } from '../law/library/title-key.js';
import { parseCitations } from '../law/parse-citations.js';
import { type BasisMatcher, createBasisMatcher } from '../model/match-basis.js';
import type { Model } from '../model/model.js';
import { organAndSuperiors } from '../model/superior-organs.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { provedType } from './proved-type.js';

export interface CitedInstrument {
  /** Without 中华人民共和国; empty when it is not known what is meant. */
  readonly key: string;
  readonly type: InstrumentType | undefined;
  /** Numbers of the cited articles; of a range the first. */
  readonly articles: readonly number[];
}

/** In the order of the text. `organ`: whose list counts, with those of its superiors. */
export function citedInstruments(model: Model, organ: string, text: string | undefined): CitedInstrument[] {
  if (text === undefined) return [];
  const citations = parseCitations(text);
  const matcher = matcherOf(model);
  const organs = organAndSuperiors(organ, model.nodes);
  const listed = citations.map(({ anchor }) => matcher.match(anchor, organs));
  const resolved = model.statutes?.resolve({ text, citations, listed });
  return citations.map(({ anchor, units }, index) => {
    const node = model.nodes.get(listed[index] ?? '');
    const entry = resolved?.[index]?.instrument;
    const written = anchor.kind === 'title' ? anchor.title : anchor.kind === 'name' ? anchor.name : '';
    return {
      key: titleKey(entry?.title ?? (node?.kind === 'basis' ? node.data.title : written)),
      type: provedType(entry) ?? (node?.kind === 'basis' ? node.data.type : entry?.type),
      articles: units.flatMap(({ from }) => (from.article ? [from.article.number] : [])),
    };
  });
}

const matchers = new WeakMap<Model['bases'], BasisMatcher>();

function matcherOf({ bases }: Model): BasisMatcher {
  const matcher = matchers.get(bases) ?? createBasisMatcher(bases);
  matchers.set(bases, matcher);
  return matcher;
}

/** Whether the text rests on an instrument beside the general one: of these types, or of an unknown type. */
export function citesSpecial(
  cited: readonly CitedInstrument[],
  general: readonly string[],
  types: readonly InstrumentType[],
): boolean {
  return cited.some(
    ({ key, type }) => !general.includes(key) && (type === undefined || types.includes(type)),
  );
}

export const LAWS: readonly InstrumentType[] = ['law'];
/** 法律、法规. */
export const REGULATIONS: readonly InstrumentType[] = [
  'law',
  'administrative-regulation',
  'state-council-decision',
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
