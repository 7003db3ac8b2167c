/** Where a finding about a transferred power points. */
import type { Model, TransferNode } from '../model/model.js';
import { atName, atProperty } from './point-at.js';

/** The power as the transfer names it; where it names none or the parent item, the transfer itself. */
export function atTransferredPower(model: Model, transfer: TransferNode, power: string) {
  const { powers = [] } = transfer.data;
  const index = powers.indexOf(power);
  if (index < 0) return atName(model, transfer);
  return { ...atProperty(model, transfer, index, powers), subject: transfer.id };
}
