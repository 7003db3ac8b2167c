/** Who may exercise a power on the day, and by what title: its own, a transfer 职权配置, or as successor 承继. */
import type { Stage } from '../schema/record-types.generated.js';
import { groupBy } from './group-by.js';

/** Part of a power; `undefined` means all measures, all stages. */
export interface Scope {
  readonly measures: readonly string[] | undefined;
  readonly stages: readonly Stage[] | undefined;
}

export interface Exercise extends Scope {
  readonly power: string;
  /** Organ, unit or external organ that exercises it. */
  readonly body: string;
  /** The organ of the body; the body itself when it is one. */
  readonly organ: string;
  /** Unit in charge 承办机构; for a received power as the transfer names it. */
  readonly unit: string | undefined;
  /** Whether it came by a transfer or succession; else it is the organ's own. */
  readonly received: boolean;
  /** Parts that have gone to others. */
  readonly without: readonly TransferredPart[];
  /** 委托: the organ in whose name the body acts and which answers for it; undefined: in its own name. */
  readonly principal: string | undefined;
  /** 共同行使: the lead organ; undefined when the power is not shared or no lead is named. */
  readonly lead: string | undefined;
  /** Ids of the transfers by which it is so, earliest first. */
  readonly transfers: readonly string[];
  /** The organ that the body follows in this power, after a renaming or merger. */
  readonly successorOf: string | undefined;
}

export interface TransferredPart extends Scope {
  readonly transfer: string;
}

export interface Exercises {
  readonly all: readonly Exercise[];
  /** Who exercises a power. Empty when it is not in force or nobody does. */
  ofPower(power: string): readonly Exercise[];
  /** What an organ exercises, its units included: its own powers in file order, then those received. */
  ofOrgan(organ: string): readonly Exercise[];
}

export function createExercises(all: readonly Exercise[]): Exercises {
  const byPower = groupBy(all, ({ power }) => power);
  const ownFirst = all.toSorted((a, b) => Number(a.received) - Number(b.received));
  const byOrgan = groupBy(ownFirst, ({ organ }) => organ);
  return {
    all,
    ofPower: (power) => byPower.get(power) ?? [],
    ofOrgan: (organ) => byOrgan.get(organ) ?? [],
  };
}
