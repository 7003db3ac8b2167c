/** A value that a template reached, with where it was written. */
import { type Origin, originsOf, originsOfProperty } from '../../source/origin.js';

export interface Evaluated {
  readonly value: unknown;
  /** Object or list that it was read from, and under which key. */
  readonly owner?: object;
  readonly key?: string;
  /** Set for what a helper made: the places of all that went in. */
  readonly origins?: readonly Origin[];
}

/** Places that one printed value may lead back to; more would help nobody. */
const MOST_ORIGINS = 40;

export function placesOf(evaluated: Evaluated): readonly Origin[] {
  if (evaluated.origins) return evaluated.origins;
  const { value, owner, key } = evaluated;
  const own = originsOf(value);
  if (own.length > 0) return own;
  if (Array.isArray(value)) return union(value.map((item) => originsOf(item)));
  return owner !== undefined && key !== undefined ? originsOfProperty(owner, key) : [];
}

export function union(lists: readonly (readonly Origin[])[]): readonly Origin[] {
  const first = lists.length === 1 ? lists[0] : undefined;
  if (first) return first;
  const seen = new Map<string, Origin>();
  for (const origin of lists.flat()) {
    if (seen.size === MOST_ORIGINS) break;
    seen.set(`${origin.file}#${origin.pointer}`, origin);
  }
  return [...seen.values()];
}
