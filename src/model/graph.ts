/** The reference graph: who refers to whom and why, walked in both directions. */
import type { Origin } from '../source/origin.js';

export type EdgeKind =
  | 'subordinate-to' // organ -> superior organ
  | 'part-of' // unit -> organ; person -> unit
  | 'leads' // person -> organ or unit
  | 'in-unit' // power -> unit; post -> unit
  | 'cites' // any record with a citation -> basis
  | 'follows' // power -> procedure
  | 'item-of' // power -> parent item
  | 'exercises' // post -> power
  | 'holds' // person -> post
  | 'binds' // responsibility -> post, unit, organ, power
  | 'assesses' // scheme -> post
  | 'plans' // letter plan -> organ
  | 'issued-by' // notice -> organ
  | 'belongs-to'; // any record -> organ of its folder

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
  /** Where the reference is written. */
  readonly origin: Origin;
  /** The citation or other detail, as authored. */
  readonly detail?: string;
}

export interface Graph {
  /** Edges that start at an id. */
  outgoing(id: string): readonly Edge[];
  /** Edges that end at an id. */
  incoming(id: string): readonly Edge[];
}
