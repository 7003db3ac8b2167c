/** The powers that a letter covers. */
import type { ModelWithoutLetters, Offices } from './organ-offices.js';

/** All current powers of the organ, in file order: its head answers for the whole. */
export function powersOfOrgan(organ: string, model: ModelWithoutLetters): string[] {
  return model.powers.filter((power) => power.organ === organ && power.current).map(({ id }) => id);
}

/**
 * The powers that the posts exercise, with those of the units in charge: what the unit is 承办机构 of and what any
 * of its posts exercises. In file order.
 */
export function powersOf(
  posts: readonly string[],
  units: readonly string[],
  offices: Offices,
  model: ModelWithoutLetters,
): string[] {
  const covered = new Set<string>();
  for (const post of offices.posts) {
    if (!posts.includes(post.id) && !units.includes(post.data.unit)) continue;
    for (const { power } of post.assignments) covered.add(power);
  }
  return model.powers
    .filter(
      ({ id, data, organ, current }) =>
        covered.has(id) ||
        (current && organ === offices.organ.id && data.unit !== undefined && units.includes(data.unit)),
    )
    .map(({ id }) => id);
}
