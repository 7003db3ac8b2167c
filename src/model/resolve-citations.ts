/** Citations of all records parsed and matched to the listed instruments. */
import { parseCitations } from '../law/parse-citations.js';
import type { PlainNode } from './collect-nodes.js';
import type { Edge } from './graph.js';
import { groupBy } from './group-by.js';
import { listCitations } from './list-citations.js';
import { createBasisMatcher } from './match-basis.js';
import type { BasisNode, CitationUse } from './model.js';
import { organAndSuperiors } from './superior-organs.js';

export interface ResolvedCitations {
  readonly uses: readonly CitationUse[];
  readonly byOwner: ReadonlyMap<string, readonly CitationUse[]>;
  readonly edges: readonly Edge[];
}

export function resolveCitations(nodes: ReadonlyMap<string, PlainNode>): ResolvedCitations {
  const all = [...nodes.values()];
  const bases = all.filter((node): node is BasisNode => node.kind === 'basis');
  const matcher = createBasisMatcher(bases);
  const uses: CitationUse[] = [];
  const edges: Edge[] = [];
  for (const node of all) {
    const written = listCitations(node);
    const organs = written.length > 0 ? organAndSuperiors(node.organ, nodes) : [];
    for (const { owner, text, origin } of written) {
      const citations = parseCitations(text);
      const listed = citations.map(({ anchor }) => matcher.match(anchor, organs));
      const matched = listed.filter((id): id is string => id !== undefined);
      uses.push({ owner, text, origin, pointer: origin.pointer, citations, listed, basis: matched[0] });
      for (const to of new Set(matched)) edges.push({ kind: 'cites', from: owner, to, origin, detail: text });
    }
  }
  return { uses, byOwner: groupBy(uses, ({ owner }) => owner), edges };
}
