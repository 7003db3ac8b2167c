/** A reference by id that a record makes: what it may point at and which edges it becomes. */
import type { Origin } from '../source/origin.js';
import type { PlainNode } from './collect-nodes.js';
import type { Edge } from './graph.js';
import type { NodeKind } from './model.js';

export interface Reference {
  readonly owner: PlainNode;
  /** The id as written. */
  readonly target: string;
  readonly origin: Origin;
  readonly kinds: readonly NodeKind[];
  /** Whether the reference itself binds on the as-of date; a past holder may have left. */
  readonly binding: boolean;
  /** Of a list made for a whole year: what begins or ends within the year belongs to it. */
  readonly yearly?: true;
  /** Where the target must live: in the owner's organ, or there or in an organ below it. */
  readonly within?: 'organ' | 'organ-tree';
  /** The text may be an id or not; only one that is of a fitting kind counts. */
  readonly optional?: boolean;
  /** Of an optional one: only a target that this organ lists is meant. */
  readonly ofOrgan?: string;
  /** The edges it yields once the target is known; `from` and `to` must both exist. */
  readonly edges: readonly Omit<Edge, 'origin'>[];
}
