/** Which organ exercises which power on the day: its own, by a transfer 职权配置, or as successor. */

import type { Exercise } from '../model/exercise.js';
import { stagesLeft } from '../model/exercise-scope.js';
import { groupBy } from '../model/group-by.js';
import type { Model, OrganNode, PowerNode, TransferNode } from '../model/model.js';
import type { Stage } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';
import type { PostOfPower } from './posts-of-powers.js';

export interface ExercisedPower {
  readonly power: PowerNode;
  readonly organ: OrganNode;
  /** As what the organ and its units exercise it; never empty. */
  readonly entries: readonly Exercise[];
}

const known = new WeakMap<Model, readonly ExercisedPower[]>();

/** Active powers in the order of the model, each with the organs of the workspace that exercise it. */
export function exercisedPowers(model: Model): readonly ExercisedPower[] {
  const all = known.get(model) ?? listExercisedPowers(model);
  known.set(model, all);
  return all;
}

function listExercisedPowers(model: Model): ExercisedPower[] {
  return activePowers(model).flatMap((power) =>
    [...groupBy(model.exercises.ofPower(power.id), ({ organ }) => organ)].flatMap(([id, entries]) => {
      const organ = model.nodes.get(id);
      return organ?.kind === 'organ' ? [{ power, organ, entries }] : [];
    }),
  );
}

/** It acts in its own name: not, or not only, as a trustee 受委托. */
export function isInOwnName({ entries }: Pick<ExercisedPower, 'entries'>): boolean {
  return entries.some(({ principal }) => principal === undefined);
}

/** The stages that are the organ's; undefined: all. */
export function stagesOf({ entries }: ExercisedPower): readonly Stage[] | undefined {
  const parts = entries.map(stagesLeft);
  return parts.some((stages) => stages === undefined) ? undefined : parts.flatMap((stages) => stages ?? []);
}

/** The transfer by which a power came to the organ last; undefined when it is its own or came by succession. */
export function receivedBy(model: Model, { entries }: ExercisedPower): TransferNode | undefined {
  if (entries.some(({ received }) => !received)) return undefined;
  const node = model.nodes.get(entries.at(-1)?.transfers.at(-1) ?? '');
  return node?.kind === 'transfer' ? node : undefined;
}

/**
 * Of the posts that exercise a power, those that do so for this organ: its own, and for the organ that lists the power
 * those of bodies that have no share of their own, e.g. offices it has dispatched.
 */
export function postsFor(
  { power, organ }: ExercisedPower,
  posts: readonly PostOfPower[],
  model: Model,
): PostOfPower[] {
  const exercising = new Set(model.exercises.ofPower(power.id).map((entry) => entry.organ));
  const lists = power.organ === organ.id;
  return posts.filter(({ post }) => post.organ === organ.id || (lists && !exercising.has(post.organ)));
}
