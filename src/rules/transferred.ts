/** The transfers in force, with what they move and to whom. */
import type { ExternalNode, Model, OrganNode, PowerNode, TransferNode, UnitNode } from '../model/model.js';
import type { PowerKind, TransferKind } from '../schema/record-types.generated.js';

export type Receiver = OrganNode | UnitNode | ExternalNode;

export function transfersInForce(model: Model, ...kinds: readonly TransferKind[]): TransferNode[] {
  return model.transfers.filter(({ current, data }) => current && kinds.includes(data.kind));
}

/** Those it names and their sub-items 子项; of a transfer of everything, those that came by it. */
export function powersOfTransfer(model: Model, transfer: TransferNode, ...kinds: readonly PowerKind[]) {
  const ids = new Set(transfer.data.powers);
  for (const { power, transfers } of model.exercises.all) if (transfers.includes(transfer.id)) ids.add(power);
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
