/** The last approval or publication of a subject that concerns an organ. */
import { factsAbout } from '../model/facts-about.js';
import type { ApprovalNode, PublicationNode } from '../model/model.js';

/** One whose date is broken has none and proves nothing here. */
export function lastFact<N extends ApprovalNode | PublicationNode>(
  nodes: readonly N[],
  organ: string,
  subject: N['data']['subject'],
): N | undefined {
  return factsAbout(nodes, organ, subject)
    .filter(({ data }) => data.date)
    .at(-1);
}
