/** The records of an organ, looked up instead of searched for. */
import { groupBy } from './group-by.js';
import type { Model, OrganNode, PostNode, UnitNode } from './model.js';

export interface NodesByOrgan {
  units(organ: string): readonly UnitNode[];
  posts(organ: string): readonly PostNode[];
  /** Organs whose superior in the folder tree it is. */
  below(organ: string): readonly OrganNode[];
}

const known = new WeakMap<Model, NodesByOrgan>();

/** In file order; grouped once per model. */
export function nodesByOrgan(model: Model): NodesByOrgan {
  const before = known.get(model);
  if (before) return before;
  const units = groupBy(model.units, ({ organ }) => organ);
  const posts = groupBy(model.posts, ({ organ }) => organ);
  const below = groupBy(model.organs, ({ parent }) => parent ?? '');
  const made: NodesByOrgan = {
    units: (organ) => units.get(organ) ?? [],
    posts: (organ) => posts.get(organ) ?? [],
    below: (organ) => below.get(organ) ?? [],
  };
  known.set(model, made);
  return made;
}
