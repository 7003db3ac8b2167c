/** References followed: broken ones become findings, sound ones become edges. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlainNode } from './collect-nodes.js';
import type { Edge } from './graph.js';
import type { Reference } from './list-references.js';
import type { Locator } from './locator.js';
import { foreignTarget, notInForce, unknownTarget, wrongKind } from './reference-diagnostics.js';
import { organAndSuperiors } from './superior-organs.js';

export interface ResolvedReferences {
  readonly edges: readonly Edge[];
  readonly diagnostics: readonly Diagnostic[];
}

export function resolveReferences(
  references: readonly Reference[],
  nodes: ReadonlyMap<string, PlainNode>,
  asOf: string,
  locator: Locator,
): ResolvedReferences {
  const edges: Edge[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const reference of references) {
    const { owner, origin, within } = reference;
    const target = nodes.get(reference.target);
    if (!target) {
      diagnostics.push(unknownTarget(reference, nodes, locator));
    } else if (!reference.kinds.includes(target.kind)) {
      diagnostics.push(wrongKind(reference, target, nodes, locator));
    } else {
      if (within && !isWithin(target, owner.organ, within, nodes)) {
        diagnostics.push(foreignTarget(reference, target, nodes, locator));
      }
      if (owner.current && reference.binding && !target.current) {
        diagnostics.push(notInForce(reference, target, asOf, locator));
      }
      for (const edge of reference.edges) {
        if (nodes.has(edge.from) && nodes.has(edge.to)) edges.push({ ...edge, origin });
      }
    }
  }
  return { edges, diagnostics };
}

/** A record outside every organ was reported as such; its references are not reported again. */
function isWithin(
  target: PlainNode,
  organ: string,
  within: 'organ' | 'organ-tree',
  nodes: ReadonlyMap<string, PlainNode>,
): boolean {
  if (organ === '' || target.organ === '' || target.organ === organ) return true;
  return within === 'organ-tree' && organAndSuperiors(target.organ, nodes).includes(organ);
}
