/** Records of fact 事实记录 about an organ: its own, and those of another organ that include it. */
import { groupBy } from './group-by.js';
import type { ApprovalNode, PublicationNode } from './model.js';

type Fact = ApprovalNode | PublicationNode;

/** By list of nodes: it is asked for each organ and subject. */
const indexes = new WeakMap<readonly Fact[], ReadonlyMap<string, readonly Fact[]>>();

/** Of one subject, earliest first; on record on the model's day. */
export function factsAbout<N extends Fact>(
  nodes: readonly N[],
  organ: string,
  subject: N['data']['subject'],
): readonly N[] {
  const index = indexes.get(nodes) ?? indexFacts(nodes);
  indexes.set(nodes, index);
  return (index.get(`${subject} ${organ}`) ?? []) as readonly N[];
}

function indexFacts(nodes: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const pairs = nodes
    .filter(({ current }) => current)
    .toSorted((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0))
    .flatMap((node) =>
      [...new Set([node.data.organ, ...(node.data.covers ?? [])])].map((organ) => ({ organ, node })),
    );
  const groups = groupBy(pairs, ({ organ, node }) => `${node.data.subject} ${organ}`);
  return new Map([...groups].map(([key, all]) => [key, all.map(({ node }) => node)]));
}
