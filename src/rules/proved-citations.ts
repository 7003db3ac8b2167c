/** The citations of a model beside what the statute book says of each. */
import type { Related } from '../diagnostics/diagnostic.js';
import type { Citation } from '../law/citation.js';
import type { InstrumentEntry } from '../law/library/instrument.js';
import type { Resolution } from '../law/resolution/resolution.js';
import type { BasisNode, CitationUse, Model, ModelNode } from '../model/model.js';
import type { Statutes } from '../model/statutes.js';
import type { Finding } from './define-rule.js';
import { narrowPlace } from './narrow-place.js';
import { atOrigin } from './point-at.js';

export interface ProvedCitation {
  readonly node: ModelNode;
  readonly citation: Citation;
  readonly resolution: Resolution;
  /** The record of the list that it names. */
  readonly listed: BasisNode | undefined;
  /** Without the rest of the text it stands in. */
  readonly written: string;
  /** Where it stands; worked out when it is asked for, since hardly any is. */
  at(): Pick<Finding<never>, 'place' | 'pointer' | 'subject'>;
}

/** Seven rules ask the same of one model. */
const known = new WeakMap<Model, readonly ProvedCitation[]>();

/** Of the records in force, in the order of the model; none when the model has no statute book. */
export function provedCitations(model: Model): readonly ProvedCitation[] {
  const { statutes } = model;
  if (!statutes) return [];
  const before = known.get(model);
  if (before) return before;
  const found = model.citations.flatMap((use) => {
    const node = model.nodes.get(use.owner);
    return node?.current ? provedOf(model, statutes, node, use) : [];
  });
  known.set(model, found);
  return found;
}

function provedOf(model: Model, statutes: Statutes, node: ModelNode, use: CitationUse): ProvedCitation[] {
  const resolutions = statutes.resolve(use);
  return use.citations.flatMap((citation, index) => {
    const resolution = resolutions[index];
    if (!resolution) return [];
    const { start, end } = citation;
    const listed = model.nodes.get(use.listed[index] ?? '');
    return [
      {
        node,
        citation,
        resolution,
        listed: listed?.kind === 'basis' ? listed : undefined,
        written: use.text.slice(start, end),
        at() {
          const target = atOrigin(model, node, use.origin);
          return { ...target, place: narrowPlace(target.place, use.text, start, end) };
        },
      },
    ];
  });
}

/** The instruments that these citations name, each with its citations, in the order of the first. */
export function byInstrument(
  citations: readonly ProvedCitation[],
): ReadonlyMap<InstrumentEntry, readonly ProvedCitation[]> {
  const found = new Map<InstrumentEntry, ProvedCitation[]>();
  for (const item of citations) {
    const { instrument } = item.resolution;
    if (instrument) found.set(instrument, [...(found.get(instrument) ?? []), item]);
  }
  return found;
}

/** One finding at the first of several citations with the same fault; the others are told beside it. */
export function atFirst(
  citations: readonly ProvedCitation[],
): Pick<Finding<never>, 'place' | 'pointer' | 'subject' | 'related' | 'alsoConcerns'> {
  const [first, ...others] = citations;
  const concerned = new Set(others.map(({ node }) => node.id));
  return {
    ...first!.at(),
    alsoConcerns: [...concerned].filter((id) => id !== first!.node.id),
    related: others.map(alsoCited),
  };
}

function alsoCited({ at, node }: ProvedCitation): Related {
  return {
    message: { zh: `“${node.name}”也引用了它`, en: `cited by "${node.name}" too` },
    place: at().place,
  };
}
