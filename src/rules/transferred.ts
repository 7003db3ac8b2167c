/** The transfers in force, with what they move and to whom. */
import { groupBy } from '../model/group-by.js';
import type { ExternalNode, Model, OrganNode, PowerNode, TransferNode, UnitNode } from '../model/model.js';
import type { PowerKind, TransferKind } from '../schema/record-types.generated.js';

export type Receiver = OrganNode | UnitNode | ExternalNode;

export function transfersInForce(model: Model, ...kinds: readonly TransferKind[]): TransferNode[] {
  return model.transfers.filter(({ current, data }) => current && kinds.includes(data.kind));
}

const moved = new WeakMap<Model, ReadonlyMap<string, readonly { readonly power: string }[]>>();

/** Those it names and their sub-items 子项; of a transfer of everything, those that came by it. */
export function powersOfTransfer(model: Model, transfer: TransferNode, ...kinds: readonly PowerKind[]) {
  const by = moved.get(model) ?? movedBy(model);
  moved.set(model, by);
  const ids = new Set(transfer.data.powers);
  for (const { power } of by.get(transfer.id) ?? []) ids.add(power);
  return [...ids].flatMap((id): PowerNode[] => {
    const node = model.nodes.get(id);
    return node?.kind === 'power' && (kinds.length === 0 || kinds.includes(node.data.kind)) ? [node] : [];
  });
}

/** Each known receiver, with its place in the list. */
export function receiversOf(model: Model, { data }: TransferNode): { node: Receiver; index: number }[] {
  return (data.to ?? []).flatMap((id, index) => {
    const node = model.nodes.get(id);
    return node?.kind === 'organ' || node?.kind === 'unit' || node?.kind === 'external'
      ? [{ node, index }]
      : [];
  });
}

function movedBy(model: Model) {
  const pairs = model.exercises.all.flatMap(({ power, transfers }) =>
    transfers.map((transfer) => ({ transfer, power })),
  );
  return groupBy(pairs, ({ transfer }) => transfer);
}
