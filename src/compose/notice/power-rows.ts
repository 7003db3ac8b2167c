/** The rows of the catalogue of powers and responsibilities 权责清单. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { nodeOf } from '../node-of.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';
import { powersOfOrgan } from './powers-of-organ.js';

export interface PowerGroup {
  readonly kind: string;
  /** Whether any of them has a code. */
  readonly coded: boolean;
  readonly rows: readonly object[];
}

/** By kind, in the order in which the kinds first appear. */
export function powerGroups(organ: OrganNode, model: Model): PowerGroup[] {
  const groups = new Map<string, PowerNode[]>();
  for (const power of powersOfOrgan(organ, model)) {
    const kind = power.data.kind ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), power]);
  }
  return [...groups].map(([kind, powers]) =>
    markOrigin(
      { kind, coded: powers.some(hasCode), rows: powers.map((power) => powerRow(power, model)) },
      ...powers.map(({ origin }) => origin),
    ),
  );
}

function hasCode({ data }: PowerNode): boolean {
  return data.code !== undefined || data['implementation-code'] !== undefined;
}

function powerRow(power: PowerNode, model: Model): object {
  const view = recordView(power, 'public');
  const unit = nodeOf(model, power.data.unit, 'unit');
  const parent = nodeOf(model, power.data.parent, 'power');
  return markOrigin(
    {
      power: view,
      clauses: powerClauses(view, 'all'),
      unit: unit && recordView(unit, 'public'),
      parent: parent && recordView(parent, 'public'),
    },
    power.origin,
  );
}
