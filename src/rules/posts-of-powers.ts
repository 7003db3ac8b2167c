/** Which posts exercise a power, and how. */
import { groupBy } from '../model/group-by.js';
import type { Model, PostAssignment, PostNode } from '../model/model.js';

export interface PostOfPower {
  readonly post: PostNode;
  readonly assignment: PostAssignment;
}

/** Power id -> the posts in force that exercise it, in the order of the model. */
export function postsByPower(model: Model): ReadonlyMap<string, readonly PostOfPower[]> {
  const all = model.posts
    .filter((post) => post.current)
    .flatMap((post) => post.assignments.map((assignment) => ({ post, assignment })));
  return groupBy(all, ({ assignment }) => assignment.power);
}
