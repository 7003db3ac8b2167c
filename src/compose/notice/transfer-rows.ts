/** Transfers as papers show them: from whom to whom, which powers in what part, by what decision, for how long. */
import { groupBy } from '../../model/group-by.js';
import type { ExternalNode, Model, OrganNode, PowerNode, TransferNode, UnitNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import { enumLabel } from '../../schema/enum-label.js';
import { markOrigin } from '../../source/origin.js';
import { recordView } from '../record-view.js';
import { citedClauses } from './cited-clauses.js';

type Body = OrganNode | UnitNode | ExternalNode;

/** A transfer is announced by the organ that gives the powers away. */
export function transfersOfOrgan(organ: OrganNode, model: Model): TransferNode[] {
  return model.transfers.filter(({ current, data }) => current && data.from === organ.id);
}

export function bodiesOf(ids: readonly string[] | undefined, model: Model): Body[] {
  return (ids ?? []).flatMap(
    (id) => nodeOf(model, id, 'organ') ?? nodeOf(model, id, 'unit') ?? nodeOf(model, id, 'external') ?? [],
  );
}

export function transferShows(transfer: TransferNode, model: Model): string[] {
  const { data, id } = transfer;
  const bodies = bodiesOf(
    [...(data.to ?? []), ...(data.lead ? [data.lead] : []), ...(data.units ?? [])],
    model,
  );
  return [
    id,
    ...bodies.map((body) => body.id),
    ...nodesOf(model, data.powers ?? [], 'power').map((one) => one.id),
  ];
}

export function transferView(transfer: TransferNode, model: Model): object {
  const { data } = transfer;
  const powers = nodesOf(model, data.powers ?? [], 'power');
  const receivers = bodiesOf(data.to, model);
  const lead = bodiesOf(data.lead ? [data.lead] : [], model);
  const names = (bodies: readonly Body[]) =>
    markOrigin(
      bodies.map(({ name }) => name),
      ...bodies.map(({ origin }) => origin),
    );
  return markOrigin(
    {
      transfer: recordView(transfer, 'public'),
      receivers: names(receivers),
      lead: names(lead),
      units: names(bodiesOf(data.units, model)),
      matters: markOrigin(matters(transfer, powers), transfer.origin, ...powers.map(({ origin }) => origin)),
      powers: powers.map((power) =>
        markOrigin(
          {
            power: recordView(power, 'public'),
            clauses: markOrigin(
              citedClauses(power, model, ['sets', 'specifies', 'authorizes']).map(
                ({ instrument, units = '' }) => `${instrument}${units}`,
              ),
              power.origin,
            ),
          },
          power.origin,
        ),
      ),
    },
    transfer.origin,
  );
}

/** A line per kind with the powers of it, and a last one on the part of them all: 以上均限于城关镇. */
function matters({ data }: TransferNode, powers: readonly PowerNode[]): string[] {
  const kinds = groupBy(powers, ({ data: { kind } }) => (kind ? enumLabel('power-kind', kind) : '其他'));
  const lines = [...kinds].map(
    ([kind, own]) =>
      `${kind}${own.length > 1 ? `（${own.length}项）` : ''}：${own.map(({ name }) => name).join('；')}`,
  );
  const stages = data.stages?.map((stage) => enumLabel('stage', stage)).join('、');
  const limits = [data.measures?.join('、'), stages && `${stages}环节`, data.area];
  const limited = limits.filter((limit) => limit !== undefined).join('，');
  const all = powers.length > 1 ? '以上均' : '';
  return [
    ...(lines.length === 0 ? ['全部行政执法职权'] : lines),
    ...(limited === '' ? [] : [`${all}限于${limited}`]),
  ];
}
