/** The reference graph: who refers to whom and why, walked in both directions. */
import type { Origin } from '../source/origin.js';

export type EdgeKind =
  | 'subordinate-to' // organ -> superior organ
  | 'part-of' // unit -> organ; person -> unit
  | 'leads' // person -> organ or unit
  | 'guided-by' // organ -> organ or external organ that guides its work
  | 'managed-by' // organ -> organ or external organ above it in vertical or dual management
  | 'succeeds' // organ -> organ that it follows
  | 'signs-with' // external organ -> organ
  | 'in-unit' // power -> unit; post -> unit
  | 'cites' // any record with a citation -> basis
  | 'follows' // power -> procedure
  | 'item-of' // power -> parent item
  | 'corresponds-to' // power -> item of a superior's catalogue
  | 'exercises' // post -> power
  | 'receives' // organ or unit -> power that it exercises by a transfer or as a successor
  | 'transfers' // transfer -> power
  | 'transfers-from' // transfer -> organ
  | 'transfers-to' // transfer -> organ, unit or external organ; -> unit in charge
  | 'led-by' // transfer -> lead organ of a shared power
  | 'holds' // person -> post
  | 'binds' // responsibility -> post, unit, organ, power
  | 'assesses' // scheme -> post, unit, organ or person
  | 'plans' // letter plan -> organ
  | 'excepts' // letter plan -> who signs another letter than the chain implies, or none
  | 'issued-by' // notice or supervision paper -> organ
  | 'concerns' // record of fact -> organ, unit or power it is about
  | 'covers' // approval or publication -> any record it contains
  | 'approved-by' // approval -> organ
  | 'reported-to' // report -> organ
  | 'refers-to' // supervision paper -> the earlier one that was not heeded
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
