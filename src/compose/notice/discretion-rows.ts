/** The rows of 裁量基准: one per tier, each with the act and its clause, so that every row can be read alone. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';
import { penalisedAct } from './penalty-rows.js';
import { powersOfOrgan } from './powers-of-organ.js';

export function powersWithDiscretion(organ: OrganNode, model: Model): PowerNode[] {
  return powersOfOrgan(organ, model).filter(({ data }) => (data.discretion ?? []).length > 0);
}

export function discretionRows(organ: OrganNode, model: Model): object[] {
  return powersWithDiscretion(organ, model).flatMap((power, at) => {
    const view = recordView(power, 'public');
    const act = markOrigin({ text: penalisedAct(power.name) }, power.origin);
    const clauses = powerClauses(view, 'giving');
    return (view.discretion ?? []).map((tier) =>
      markOrigin({ place: String(at + 1), act, clauses, tier }, ...originsOf(tier)),
    );
  });
}
