/** The posts of an organ that act in a stage of a power, as papers name them: 案件调查岗. */
import type { Model, OrganNode, PostNode, PowerNode } from '../../model/model.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { postsOfOrgan } from './post-rows.js';

/** Those in the lead; when no post leads, all that act. */
export function postsAtStage(
  power: PowerNode,
  stage: Stage,
  organ: OrganNode,
  model: Model,
): readonly PostNode[] {
  const acting = postsOfOrgan(organ, model).map((post) => ({
    post,
    acts: post.assignments.filter((one) => one.power === power.id && (one.stages?.includes(stage) ?? true)),
  }));
  const leading = acting.filter(({ acts }) => acts.some(({ role }) => role === 'lead'));
  return (leading.length > 0 ? leading : acting.filter(({ acts }) => acts.length > 0)).map(
    ({ post }) => post,
  );
}
