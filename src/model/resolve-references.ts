/** References followed: broken ones become findings, sound ones become edges. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlainNode } from './collect-nodes.js';
import type { Edge } from './graph.js';
import type { Locator } from './locator.js';
import type { Reference } from './reference.js';
import { foreignTarget, notInForce, unknownTarget, wrongKind } from './reference-diagnostics.js';
import type { Successions } from './successions.js';
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
  successions: Successions,
): ResolvedReferences {
  const edges: Edge[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const reference of references) {
    const { owner, origin, within } = reference;
    const target = nodes.get(reference.target);
    if (reference.optional && !isMeant(reference, target)) continue;
    if (!target) {
      diagnostics.push(unknownTarget(reference, nodes, locator));
    } else if (!reference.kinds.includes(target.kind)) {
      diagnostics.push(wrongKind(reference, target, nodes, locator));
    } else {
      if (within && !isWithin(target, owner.organ, within, nodes)) {
        diagnostics.push(foreignTarget(reference, target, nodes, locator));
      }
      const gone = owner.current && reference.binding && !target.current;
      const listed = reference.yearly && isWithinYear(target, asOf);
      if (gone && !listed && !endedWithOrgan(target, nodes, successions)) {
        diagnostics.push(notInForce(reference, target, asOf, locator));
      }
      for (const edge of reference.edges) {
        if (nodes.has(edge.from) && nodes.has(edge.to)) edges.push({ ...edge, origin });
      }
    }
  }
  return { edges, diagnostics };
}

function isMeant({ kinds, ofOrgan }: Reference, target: PlainNode | undefined): boolean {
  if (!target || !kinds.includes(target.kind)) return false;
  return ofOrgan === undefined || target.organ === ofOrgan;
}

/** It begins or ends in the year of the day; on the day it just does not count. */
function isWithinYear({ data }: PlainNode, asOf: string): boolean {
  const { from, until } = data as { readonly from?: string; readonly until?: string };
  const year = asOf.slice(0, 4);
  return [from, until].some((day) => day?.startsWith(year));
}

/** What ended with its organ, and an organ that another follows, is told by the succession. */
function endedWithOrgan(
  target: PlainNode,
  nodes: ReadonlyMap<string, PlainNode>,
  successions: Successions,
): boolean {
  if (target.kind === 'organ') return successions.successorOf(target.id) !== undefined;
  return target.kind !== 'external' && nodes.get(target.organ)?.current === false;
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
