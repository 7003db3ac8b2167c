/** Persons who, by the posts, do both of two things that the law keeps apart. */

import { groupBy } from '../model/group-by.js';
import type { Model, PostAssignment, PowerNode } from '../model/model.js';
import type { Stage } from '../schema/record-types.generated.js';
import { followsSummary } from './follows-summary.js';
import type { PostOfPower } from './posts-of-powers.js';

export type StageClash = 'decides' | 'hears' | 'reviews' | 'hears-license' | 'checks-own';

export interface Clash {
  readonly message: StageClash;
  readonly power: PowerNode;
  readonly person: string;
  readonly handles: PostOfPower;
  readonly other: PostOfPower;
}

/** Those on one power, given the posts that exercise it. */
export function stageClashes(power: PowerNode, posts: readonly PostOfPower[], model: Model): Clash[] {
  const { kind } = power.data;
  if (kind !== 'license' && (kind !== 'penalty' || followsSummary(power, model))) return [];
  const mine = posts.flatMap((item) => item.post.holders.map((person) => ({ ...item, person })));
  return [...groupBy(mine, (item) => item.person)].flatMap(([person, all]) => {
    const found = kind === 'penalty' ? penaltyClashes(power, all) : licenseClashes(power, all);
    return found.flatMap(({ message, handles, other }) =>
      handles && other ? [{ message, power, person, handles, other }] : [],
    );
  });
}

interface Pair {
  readonly message: StageClash;
  readonly handles: PostOfPower | undefined;
  readonly other: PostOfPower | undefined;
}

function penaltyClashes({ data }: PowerNode, all: readonly PostOfPower[]): Pair[] {
  // Who leads without stages leads them all; the other side must be written.
  const handles = all.find(
    ({ assignment }) =>
      isHandler(assignment) &&
      (assignment.stages === undefined || covers(assignment, 'filing', 'inspection', 'investigation')),
  );
  const find = (fits: (assignment: PostAssignment) => boolean) =>
    all.find(({ assignment }) => fits(assignment));
  const decides = find(
    (one) =>
      (one.role === 'approve' && (one.stages === undefined || covers(one, 'decision'))) ||
      (isHandler(one) && covers(one, 'decision')),
  );
  const hears = find((one) => one.role === 'lead' && covers(one, 'hearing'));
  const reviews = find((one) => covers(one, 'legal-review'));
  return [
    { message: 'decides', handles, other: decides },
    { message: 'hears', handles, other: data.hearing === false ? undefined : hears },
    { message: 'reviews', handles, other: data['legal-review'] === false ? undefined : reviews },
  ];
}

function licenseClashes({ data }: PowerNode, all: readonly PostOfPower[]): Pair[] {
  const examines = all.find(
    ({ assignment }) => isHandler(assignment) && covers(assignment, 'examination', 'investigation'),
  );
  const hears = all.find(({ assignment }) => assignment.role === 'lead' && covers(assignment, 'hearing'));
  const leads = all.filter(({ assignment }) => assignment.role === 'lead');
  const checks = all.find(
    ({ assignment: { role, stages } }) =>
      role === 'review' && leads.some(({ assignment }) => covers(assignment, ...(stages ?? []))),
  );
  const led = leads.find(({ assignment }) => covers(assignment, ...(checks?.assignment.stages ?? [])));
  return [
    { message: 'hears-license', handles: examines, other: data.hearing === false ? undefined : hears },
    { message: 'checks-own', handles: led, other: checks },
  ];
}

/** Only stages that are written: a post without stages is often simply not divided yet. */
function covers({ stages }: PostAssignment, ...any: readonly Stage[]): boolean {
  return stages?.some((stage) => any.includes(stage)) ?? false;
}

function isHandler({ role }: PostAssignment): boolean {
  return role === 'lead' || role === 'assist';
}
