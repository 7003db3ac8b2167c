/** What one transfer or succession changes in who exercises one power. */
import type { TransferKind } from '../schema/record-types.generated.js';
import type { Exercise, Scope, TransferredPart } from './exercise.js';
import { covers, intersect, isExhausted, subtract } from './exercise-scope.js';

export interface Receiver {
  readonly body: string;
  readonly organ: string;
  readonly unit: string | undefined;
  /** Whether the power is its own, so that it gets it back rather than receives it. */
  readonly owns: boolean;
}

export interface AppliedTransfer {
  readonly id: string;
  readonly kind: TransferKind;
  readonly power: string;
  readonly from: string;
  readonly receivers: readonly Receiver[];
  readonly lead: string | undefined;
  readonly retained: boolean;
  readonly scope: Scope;
  /** All measures of the power, when it lists them. */
  readonly types: readonly string[];
}

export interface Applied {
  readonly entries: readonly Exercise[];
  /** Whether the giver had what it gave. If not, the receivers still count, so that one mistake is told once. */
  readonly held: boolean;
}

export function applyTransfer(entries: readonly Exercise[], transfer: AppliedTransfer): Applied {
  const isGiver = (entry: Exercise): boolean => entry.organ === transfer.from || entry.body === transfer.from;
  const givers = entries.filter(isGiver);
  const given = givers.flatMap((entry) => sharedPart(entry, transfer));
  const held = given.length > 0;
  if (transfer.kind === 'withdraw' && !held) return { entries, held };
  const kept = entries.flatMap((entry) => (isGiver(entry) ? left(entry, transfer) : [entry]));
  const parts = held ? given : [{ ...transfer.scope, without: [], principal: undefined }];
  const result = transfer.receivers.reduce(
    (all, receiver) => parts.reduce((sum, part) => receive(sum, receiver, part, transfer), all),
    kept,
  );
  return { entries: result, held };
}

interface GivenPart extends Scope {
  readonly without: readonly TransferredPart[];
  readonly principal: string | undefined;
}

/** What the giver has of that which is given. */
function sharedPart(entry: Exercise, { scope, types }: AppliedTransfer): GivenPart[] {
  const part = intersect(entry, scope);
  if (!part) return [];
  const without = entry.without.filter((gone) => intersect(gone, part) !== undefined);
  return isExhausted(part, without, types) ? [] : [{ ...part, without, principal: entry.principal }];
}

/** What the giver keeps. */
function left(entry: Exercise, transfer: AppliedTransfer): Exercise[] {
  const { kind, id, lead, scope } = transfer;
  if (intersect(entry, scope) === undefined) return [entry];
  if (kind === 'share' && transfer.retained) {
    return [{ ...entry, lead, transfers: [...entry.transfers, id] }];
  }
  if (transfer.retained) return [entry];
  const without = [...entry.without, { transfer: id, ...scope }];
  return isExhausted(entry, without, transfer.types) ? [] : [{ ...entry, without }];
}

function receive(
  entries: Exercise[],
  { body, organ, unit, owns }: Receiver,
  part: GivenPart,
  transfer: AppliedTransfer,
): Exercise[] {
  const { id, kind, power, from, lead } = transfer;
  if (kind === 'withdraw') {
    const restored = entries.map((entry) =>
      entry.body === body ? { ...entry, without: subtract(entry.without, part) } : entry,
    );
    if (restored.some((entry) => entry.body === body && covers(entry, part))) return restored;
  }
  const entry: Exercise = {
    power,
    body,
    organ,
    unit,
    measures: part.measures,
    stages: part.stages,
    received: !owns,
    without: part.without,
    principal: kind === 'entrust' ? (part.principal ?? from) : part.principal,
    lead: kind === 'share' ? lead : undefined,
    transfers: [id],
    successorOf: undefined,
  };
  const at = entries.findIndex((known) => isSame(known, entry));
  return at < 0
    ? [...entries, entry]
    : entries.with(at, { ...entries[at]!, transfers: [...entries[at]!.transfers, id], lead: entry.lead });
}

function isSame(a: Exercise, b: Exercise): boolean {
  const key = ({ body, principal, measures, stages, without }: Exercise) =>
    JSON.stringify([body, principal, measures, stages, without]);
  return key(a) === key(b);
}

/** Everything that the predecessor had is the successor's; whoever acted in its name now acts in the successor's. */
export function applySuccession(
  entries: readonly Exercise[],
  predecessor: string,
  successor: string,
  takesAll: boolean,
): Exercise[] {
  const renamed = (organ: string | undefined) => (organ === predecessor ? successor : organ);
  return entries.map((entry): Exercise => {
    const { principal, lead } = entry;
    const own = takesAll && entry.organ === predecessor;
    const changed = own || principal === predecessor || lead === predecessor;
    if (!changed) return entry;
    const names = { principal: renamed(principal), lead: renamed(lead) };
    if (!own) return { ...entry, ...names };
    const moved = { body: successor, organ: successor, unit: undefined, received: true };
    return { ...entry, ...names, ...moved, successorOf: predecessor };
  });
}
