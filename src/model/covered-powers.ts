/** The powers that a letter covers. */
import type { Offices } from './organ-offices.js';

/**
 * The powers that the posts exercise, with those of the units in charge: what the unit is 承办机构 of and what any
 * of its posts exercises. Those of the organ in file order, then others that a post names.
 */
export function powersOf(posts: readonly string[], units: readonly string[], offices: Offices): string[] {
  const exercised = new Set<string>();
  for (const post of offices.posts) {
    if (!posts.includes(post.id) && !units.includes(post.data.unit)) continue;
    for (const { power } of post.assignments) exercised.add(power);
  }
  const charged = new Set(units.flatMap((unit) => offices.inCharge.get(unit) ?? []));
  const own = offices.powers.map(({ id }) => id).filter((id) => exercised.has(id) || charged.has(id));
  return [...new Set([...own, ...exercised])];
}
