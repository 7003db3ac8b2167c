/** Records of fact 事实记录 about an organ: its own, and those of another organ that include it. */
import type { ApprovalNode, PublicationNode } from './model.js';

/** Of one subject, earliest first; on record on the model's day. */
export function factsAbout<N extends ApprovalNode | PublicationNode>(
  nodes: readonly N[],
  organ: string,
  subject: N['data']['subject'],
): N[] {
  return nodes
    .filter(({ current, data }) => current && data.subject === subject)
    .filter(({ data }) => data.organ === organ || data.covers?.includes(organ))
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1));
}
