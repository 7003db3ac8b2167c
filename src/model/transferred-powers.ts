/** Which powers a transfer names, and whose a power was before any transfer. */
import type { PlainPower } from './collect-nodes.js';
import { groupBy } from './group-by.js';
import type { TransferNode } from './model.js';

export interface TransferredPowers {
  /** The powers named, each with its sub-items 子项; undefined when the transfer takes all. */
  listedBy(transfer: TransferNode): readonly PlainPower[] | undefined;
  /** Body that holds a power by law: the organ that lists it, or the first giver when that organ received it. */
  homeOf(power: PlainPower): string;
}

/** `transfers`: earliest first, those of other days included. `organOf`: the organ of a body. */
export function readTransferredPowers(
  powers: readonly PlainPower[],
  transfers: readonly TransferNode[],
  organOf: (body: string) => string,
): TransferredPowers {
  const byId = new Map(powers.map((power) => [power.id, power]));
  const itemsOf = groupBy(
    powers.filter(({ data }) => data.parent),
    ({ data }) => data.parent ?? '',
  );
  const listed = new Map<string, readonly PlainPower[] | undefined>();
  for (const transfer of transfers) {
    const { powers: written } = transfer.data;
    const all = new Set<PlainPower>();
    const add = (power: PlainPower | undefined): void => {
      if (!power || all.has(power)) return;
      all.add(power);
      for (const item of itemsOf.get(power.id) ?? []) add(item);
    };
    for (const id of written ?? []) add(byId.get(id));
    listed.set(transfer.id, written ? [...all] : undefined);
  }
  const first = new Map<string, TransferNode>();
  for (const transfer of transfers) {
    if (transfer.data.kind === 'withdraw') continue;
    for (const { id } of listed.get(transfer.id) ?? []) if (!first.has(id)) first.set(id, transfer);
  }
  return {
    listedBy: (transfer) => listed.get(transfer.id),
    homeOf(power) {
      const { from, to = [] } = first.get(power.id)?.data ?? {};
      return from && to.some((body) => organOf(body) === power.organ) ? from : power.organ;
    },
  };
}
