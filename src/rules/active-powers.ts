/** The powers that are exercised on the model's date. */

import { groupBy } from '../model/group-by.js';
import type { Model, PowerNode } from '../model/model.js';
import type { PowerKind } from '../schema/record-types.generated.js';

/** In force and neither suspended nor cancelled. */
export function activePowers(model: Model): PowerNode[] {
  return model.powers.filter((power) => power.current && (power.data.state ?? 'active') === 'active');
}

/** Organs that exercise powers on the day, with them: transfers and successions counted. Bodies outside the workspace too. */
export function powersByOrgan(model: Model): ReadonlyMap<string, readonly PowerNode[]> {
  const pairs = activePowers(model).flatMap((power) =>
    [...new Set(model.exercises.ofPower(power.id).map(({ organ }) => organ))].map((organ) => ({
      organ,
      power,
    })),
  );
  return new Map(
    [...groupBy(pairs, ({ organ }) => organ)].map(([id, all]) => [id, all.map((one) => one.power)]),
  );
}

/** Kinds that take away rights or grant what is forbidden otherwise: only a higher basis may set them. */
export const STRICT_KINDS: readonly PowerKind[] = [
  'license',
  'penalty',
  'compulsory-measure',
  'compulsory-execution',
];
