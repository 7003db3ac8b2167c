/** Each exercised power with the posts that exercise it for the organ, those of its trustees among them. */
import type { Model } from '../model/model.js';
import { type ExercisedPower, exercisedPowers, postsFor } from './exercised-powers.js';
import { type PostOfPower, postsByPower } from './posts-of-powers.js';

export interface HeldPower extends ExercisedPower {
  /** Never empty: a power without posts is told as that. */
  readonly posts: readonly PostOfPower[];
}

const known = new WeakMap<Model, readonly HeldPower[]>();

/** Powers exercised in the organ's own name only: what a trustee does is part of what its principal answers for. */
export function powersHeld(model: Model): readonly HeldPower[] {
  const held = known.get(model) ?? listPowersHeld(model);
  known.set(model, held);
  return held;
}

function listPowersHeld(model: Model): HeldPower[] {
  const all = postsByPower(model);
  return exercisedPowers(model).flatMap((one) => {
    if (one.entries.every(({ principal }) => principal !== undefined)) return [];
    // Posts select powers by kind: while that is open the kind is the fault.
    if (one.power.data.kind === 'undetermined') return [];
    const of = all.get(one.power.id) ?? [];
    const trustees = new Set(
      model.exercises
        .ofPower(one.power.id)
        .filter(({ principal }) => principal === one.organ.id)
        .map(({ organ }) => organ),
    );
    const posts = new Set([
      ...postsFor(one, of, model),
      ...of.filter(({ post }) => trustees.has(post.organ)),
    ]);
    return posts.size > 0 ? [{ ...one, posts: [...posts] }] : [];
  });
}
