/** The bases of a power, each with the listed instrument it cites. */
import type { BasisNode, CitationUse, Model, PowerNode } from '../model/model.js';
import { originsOf } from '../source/origin.js';

type Entry = PowerNode['data']['bases'][number];

export interface PowerBasis {
  readonly entry: Entry;
  readonly citation: CitationUse | undefined;
  /** Undefined when the cited instrument is in no list. */
  readonly basis: BasisNode | undefined;
}

/** In the author's order. */
export function basesOfPower(model: Model, power: PowerNode): PowerBasis[] {
  return (power.data.bases ?? []).map((entry) => {
    const [origin] = originsOf(entry);
    const citation = power.citations.find((item) => item.pointer === `${origin?.pointer}/cite`);
    const node = citation?.basis === undefined ? undefined : model.nodes.get(citation.basis);
    return { entry, citation, basis: node?.kind === 'basis' ? node : undefined };
  });
}
