/** Which stages of a power its posts cover: what a post writes, and what goes with it. */
import type { PowerRecord, Stage } from '../schema/record-types.generated.js';
import type { PostAssignment } from './model.js';

/** Who does one of the latter does the former as well, unless the posts say otherwise. */
const GOES_WITH: Partial<Record<Stage, readonly Stage[]>> = {
  'statement-and-defence': ['notification', 'investigation'],
  'collective-discussion': ['decision'],
  reminder: ['execution'],
  notification: ['investigation'],
  closing: ['archiving', 'execution'],
  archiving: ['closing'],
};

/** Stages of judging, which reviewers and leaders may do alone; of the others somebody is in the lead. */
const JUDGED: readonly Stage[] = ['examination', 'legal-review', 'hearing', 'publication'];

/** Who only reviews decides nothing. */
const DECIDED: readonly Stage[] = ['collective-discussion', 'decision'];

/** A post without stages covers all. Who only assists covers none. */
export function isStageCovered(
  stage: Stage,
  assignments: readonly Pick<PostAssignment, 'stages' | 'role'>[],
): boolean {
  const any = [stage, ...(GOES_WITH[stage] ?? [])];
  const does = (role: PostAssignment['role']): boolean =>
    role === 'lead' ||
    (role === 'approve' && DECIDED.includes(stage)) ||
    (role !== 'assist' && JUDGED.includes(stage));
  return assignments.some(
    ({ role, stages }) => does(role) && (stages?.some((one) => any.includes(one)) ?? true),
  );
}

/** `reviews`: the organ has a unit for legal review. A power may be free of hearing and review. */
export function isStageNeeded(
  stage: Stage,
  power: Pick<PowerRecord, 'hearing' | 'legal-review'>,
  reviews: boolean,
): boolean {
  if (stage === 'legal-review') return reviews && power['legal-review'] !== false;
  return stage !== 'hearing' || power.hearing !== false;
}
