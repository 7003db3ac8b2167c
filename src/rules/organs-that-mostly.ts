/** Organs whose lists of powers have a column filled in as a rule: an empty place in it is an omission. */
import { groupBy } from '../model/group-by.js';
import type { Model } from '../model/model.js';
import type { PowerRecord } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';

/** So few powers show no habit. */
const fewest = 4;

/** Ids of the organs of which two thirds of the powers, and at least three, fulfil it. */
export function organsThatMostly(model: Model, has: (power: PowerRecord) => boolean): ReadonlySet<string> {
  const organs = groupBy(activePowers(model), ({ organ }) => organ);
  return new Set(
    [...organs].flatMap(([organ, powers]) => {
      const filled = powers.filter(({ data }) => has(data)).length;
      return powers.length >= fewest && filled * 3 >= powers.length * 2 ? [organ] : [];
    }),
  );
}
