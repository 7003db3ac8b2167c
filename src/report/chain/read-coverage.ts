/** The coverage of every organ in force, in the order of the administrative tree. */
import type { Model, OrganNode } from '../../model/model.js';
import { coverOrgan } from './cover-organ.js';
import { coverPowers } from './cover-powers.js';
import type { CoveredOrgan, CoveredPower } from './covered.js';
import { createLinks } from './links.js';

export function readCoverage(model: Model): CoveredOrgan[] {
  const links = createLinks(model);
  const organs = model.organs.filter(({ current }) => current);
  const powers = new Map(organs.map((organ) => [organ.id, coverPowers(organ, model, links)]));
  return organs.map((organ) =>
    coverOrgan(organ, powers.get(organ.id) ?? [], resting(organ, powers, model), model, links),
  );
}

/** The powers that rest on an organ's list of bases: its own; of a government that lists for others, theirs. */
function resting(
  organ: OrganNode,
  powers: ReadonlyMap<string, readonly CoveredPower[]>,
  model: Model,
): readonly CoveredPower[] {
  const own = powers.get(organ.id) ?? [];
  if (own.length > 0) return own;
  const below = (id: string, seen: ReadonlySet<string>): readonly CoveredPower[] =>
    model.organs
      .filter((other) => other.parent === id && !seen.has(other.id))
      .flatMap((other) => [
        ...(powers.get(other.id) ?? []),
        ...below(other.id, new Set([...seen, other.id])),
      ]);
  return below(organ.id, new Set([organ.id]));
}
