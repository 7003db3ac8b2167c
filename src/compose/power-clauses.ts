/** The clauses that a power rests on, as a paper lists them. */
import type { BasisRole, PowerRecord } from '../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../source/origin.js';
import { mergeCitations } from './merge-citations.js';
import type { View } from './record-view.js';

/** Clauses that give the power; duties of the party, procedure and standards stand in the full catalogue only. */
const GIVING: readonly BasisRole[] = ['sets', 'specifies', 'authorizes'];

/** Citations in canonical form, one per instrument, marked with their places. When no clause says that it gives the power, all of them. */
export function powerClauses(power: View<PowerRecord>, extent: 'giving' | 'all'): readonly string[] {
  const known = merged[extent].get(power);
  if (known) return known;
  const clauses = mergedClauses(power, extent);
  merged[extent].set(power, clauses);
  return clauses;
}

const merged = {
  giving: new WeakMap<object, readonly string[]>(),
  all: new WeakMap<object, readonly string[]>(),
};

function mergedClauses(power: View<PowerRecord>, extent: 'giving' | 'all'): readonly string[] {
  const bases = power.bases ?? [];
  const giving = bases.filter((basis) => extent === 'all' || GIVING.includes(basis.role));
  const chosen = giving.length > 0 ? giving : bases;
  const texts = chosen.flatMap(({ cite }) => (cite === undefined ? [] : [cite]));
  return markOrigin(mergeCitations(texts), ...chosen.flatMap((basis) => originsOf(basis)));
}
