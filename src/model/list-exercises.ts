/** Who exercises which power on the day: the organs' own lists, then every transfer and succession up to the day. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import { type AppliedTransfer, applySuccession, applyTransfer, type Receiver } from './apply-transfer.js';
import type { PlainNode, PlainPower } from './collect-nodes.js';
import { createExercises, type Exercise, type Exercises, type Scope } from './exercise.js';
import type { Locator } from './locator.js';
import type { TransferNode } from './model.js';
import { type Succession, type Successions, takesAll } from './successions.js';
import { givenWithoutHaving } from './transfer-diagnostics.js';
import { readTransferredPowers } from './transferred-powers.js';

/** Transfers that have ended count as if they had never been: the power is where it was before. */
export function listExercises(
  nodes: ReadonlyMap<string, PlainNode>,
  successions: Successions,
  asOf: string,
  locator: Locator,
): Result<Exercises> {
  const all = [...nodes.values()];
  const powers = all.filter((node): node is PlainPower => node.kind === 'power');
  const transfers = all
    .filter((node): node is TransferNode => node.kind === 'transfer')
    .toSorted((a, b) => compareDays(a.data.start, b.data.start));
  const organOf = (body: string): string => {
    const node = nodes.get(body);
    return node?.kind === 'unit' ? node.organ : body;
  };
  const named = readTransferredPowers(powers, transfers, organOf);
  const held = new Map<string, readonly Exercise[]>();
  const homes = new Map(powers.map((power) => [power.id, named.homeOf(power)]));
  for (const power of powers) {
    if (power.current) held.set(power.id, [own(power, homes.get(power.id) ?? power.organ)]);
  }

  const receiversOf = (transfer: TransferNode, power: PlainPower): Receiver[] =>
    [...new Set(transfer.data.to ?? [])]
      .filter((body) => body && body !== transfer.data.from)
      .map((body) => {
        const organ = organOf(body);
        const listed = organ === power.organ ? power.data.unit : undefined;
        const inCharge = transfer.data.units?.find((unit) => nodes.get(unit)?.organ === organ);
        const unit = inCharge ?? listed ?? (body === organ ? undefined : body);
        return { body, organ, unit, owns: body === homes.get(power.id) };
      });

  /** A power that was given for a time and came back by itself needs no withdrawal; that one is no mistake. */
  const wasGiven = ({ data }: TransferNode, power: string): boolean =>
    transfers.some(
      (other) =>
        other.data.kind !== 'withdraw' &&
        compareDays(other.data.start, data.start) <= 0 &&
        (other.data.to ?? []).some((body) => organOf(body) === organOf(data.from)) &&
        (named.listedBy(other)?.some(({ id }) => id === power) ?? true),
    );

  const diagnostics: Diagnostic[] = [];
  const transfer = (node: TransferNode): void => {
    const { kind, from, lead, area, retained } = node.data;
    const chosen = named.listedBy(node) ?? allOf(node, powers, held);
    const missing: PlainPower[] = [];
    for (const power of chosen) {
      const entries = held.get(power.id);
      const scope = scopeOf(node, power);
      if (!entries || !scope) continue;
      const applied: AppliedTransfer = {
        id: node.id,
        kind,
        power: power.id,
        from,
        receivers: receiversOf(node, power),
        lead,
        // Outside the area the power is where it was.
        retained: retained ?? (kind === 'entrust' || kind === 'share' || area !== undefined),
        scope,
        types: typesOf(power),
      };
      const result = applyTransfer(entries, applied);
      held.set(power.id, result.entries);
      if (!result.held && !(kind === 'withdraw' && wasGiven(node, power.id))) missing.push(power);
    }
    diagnostics.push(...givenWithoutHaving(node, missing, nodes, asOf, locator));
  };
  const succeed = (succession: Succession): void => {
    const { predecessor, successor } = succession;
    if (nodes.get(predecessor)?.current !== false) return;
    const only = successions.all.filter((other) => other.predecessor === predecessor).length === 1;
    if (!takesAll(succession) && !only) return;
    for (const [power, entries] of held) {
      held.set(power, applySuccession(entries, predecessor, successor.id, takesAll(succession)));
    }
  };
  for (const event of inOrder(transfers, successions.all, asOf)) {
    if ('kind' in event) transfer(event);
    else succeed(event);
  }

  const isThere = (body: string): boolean => nodes.get(body)?.current !== false;
  const entries = [...held.values()].flat().filter(({ body, organ }) => isThere(body) && isThere(organ));
  return { value: createExercises(entries), diagnostics };
}

function own({ id, organ, data }: PlainPower, home: string): Exercise {
  return {
    power: id,
    body: home,
    organ: home,
    unit: home === organ ? data.unit : undefined,
    measures: undefined,
    stages: undefined,
    received: false,
    without: [],
    principal: undefined,
    lead: undefined,
    transfers: [],
    successorOf: undefined,
  };
}

/** 划转 of all takes what the giver has in its own name; 收回 of all what it has received. */
function allOf(
  { data }: TransferNode,
  powers: readonly PlainPower[],
  held: ReadonlyMap<string, readonly Exercise[]>,
): PlainPower[] {
  if (data.kind !== 'reassign' && data.kind !== 'withdraw') return [];
  const isTaken = (entry: Exercise): boolean =>
    (entry.organ === data.from || entry.body === data.from) &&
    (data.kind === 'withdraw' ? entry.received : entry.principal === undefined);
  return powers.filter(({ id }) => held.get(id)?.some(isTaken));
}

/** Undefined when the power has none of the measures named. */
function scopeOf({ data }: TransferNode, power: PlainPower): Scope | undefined {
  const types = typesOf(power);
  const stages = data.stages?.length ? data.stages : undefined;
  if (!data.measures?.length) return { measures: undefined, stages };
  if (types.length === 0) return { measures: data.measures, stages };
  const measures = types.filter((type) => data.measures?.includes(type));
  if (measures.length === 0) return undefined;
  return { measures: measures.length === types.length ? undefined : measures, stages };
}

function typesOf({ data }: PlainPower): string[] {
  return [...new Set((data.measures ?? []).map(({ type }) => type).filter(Boolean))];
}

/**
 * Up to the day, earliest first. On one day an organ that ends gives first, then its successor takes what is left,
 * then the others give, the successor among them.
 */
function inOrder(
  transfers: readonly TransferNode[],
  successions: readonly Succession[],
  asOf: string,
): (TransferNode | Succession)[] {
  const isLast = (node: TransferNode): boolean =>
    successions.some(({ predecessor, date }) => predecessor === node.data.from && date === node.data.start);
  return [
    ...transfers
      // One that could not be read whole moves nothing: that is told where it is written.
      .filter(({ current, data: { kind, from } }) => current && kind && from)
      .map((event) => ({ event, day: event.data.start, rank: isLast(event) ? 0 : 2 })),
    ...successions.filter(({ date }) => date <= asOf).map((event) => ({ event, day: event.date, rank: 1 })),
  ]
    .toSorted((a, b) => compareDays(a.day, b.day) || a.rank - b.rank)
    .map(({ event }) => event);
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
