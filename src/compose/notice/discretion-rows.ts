/** The rows of 裁量基准: one per tier, each with the act and its clause, so that every row can be read alone. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import type { PowerRecord } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';
import { penalisedAct } from './penalty-rows.js';
import { powersOfOrgan } from './powers-of-organ.js';

export function powersWithDiscretion(organ: OrganNode, model: Model): PowerNode[] {
  return powersOfOrgan(organ, model).filter(({ data }) => (data.discretion ?? []).length > 0);
}

type Tier = NonNullable<PowerRecord['discretion']>[number];

/** 不予处罚、首违不罚、轻微免罚 (行政处罚法 art. 33). */
export function isLenient({ tier = '', range = '' }: Partial<Tier>): boolean {
  return /不予(?:行政)?处罚|不罚|免罚|免予(?:行政)?处罚/u.test(`${tier}\n${range}`);
}

/** Of the tiers that count; the powers are numbered. */
export function discretionRows(
  organ: OrganNode,
  model: Model,
  counts: (tier: Partial<Tier>) => boolean = () => true,
): object[] {
  return powersWithDiscretion(organ, model).flatMap((power, at) => {
    const view = recordView(power, 'public');
    const act = markOrigin({ text: penalisedAct(power.name) }, power.origin);
    const clauses = powerClauses(view, 'giving');
    return (view.discretion ?? [])
      .filter(counts)
      .map((tier) => markOrigin({ place: String(at + 1), act, clauses, tier }, ...originsOf(tier)));
  });
}
