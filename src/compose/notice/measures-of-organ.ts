/** The measures of a power that an organ may take: those it received, without those it gave away. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import type { Measure } from '../print-measure.js';
import { recordView } from '../record-view.js';

/** In the order of the power; all of them when no transfer parts them. */
export function measuresOfOrgan(power: PowerNode, organ: OrganNode, model: Model): readonly Measure[] {
  const all = recordView(power, 'public').measures ?? [];
  const own = model.exercises
    .ofPower(power.id)
    .filter((exercise) => exercise.organ === organ.id && exercise.principal === undefined);
  const includes = (measures: readonly string[] | undefined, type: string): boolean =>
    measures === undefined || measures.includes(type);
  const kept = all.filter(({ type }) =>
    own.some(
      ({ measures, without }) =>
        includes(measures, type) &&
        !without.some((part) => part.stages === undefined && includes(part.measures, type)),
    ),
  );
  return own.length === 0 ? all : markOrigin(kept, ...originsOf(all), power.origin);
}
