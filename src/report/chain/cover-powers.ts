/** Each power of an organ with what it rests on and who answers for it. */
import { isStageCovered, isStageNeeded } from '../../model/covered-stages.js';
import { effectiveSteps } from '../../model/effective-procedure.js';
import type { Exercise } from '../../model/exercise.js';
import { stagesLeft } from '../../model/exercise-scope.js';
import { groupBy } from '../../model/group-by.js';
import type { CitationUse, Model, OrganNode, PostNode, PowerNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import type { Stage } from '../../schema/record-types.generated.js';
import { originsOf } from '../../source/origin.js';
import { placeOf } from '../place-of.js';
import { citationState } from './basis-state.js';
import type { CoveredPower } from './covered.js';
import type { Links } from './links.js';

/** Powers in use on the day, each once, in the order in which the organ has them. */
export function coverPowers(organ: OrganNode, model: Model, links: Links): CoveredPower[] {
  const byPower = groupBy(model.exercises.ofOrgan(organ.id), ({ power }) => power);
  return [...byPower].flatMap(([id, exercises]): CoveredPower[] => {
    const power = nodeOf(model, id, 'power');
    if (!power?.current || (power.data.state ?? 'active') !== 'active') return [];
    return [coverPower(power, exercises, organ, model, links)];
  });
}

function coverPower(
  power: PowerNode,
  exercises: readonly Exercise[],
  organ: OrganNode,
  model: Model,
  links: Links,
): CoveredPower {
  const { id, name, data } = power;
  const posts = links.postsOf(id).filter((post) => actsFor(post, id, organ.id, model));
  const stages = stagesOf(power, exercises, organ, model);
  const had = posts.flatMap((post) =>
    post.assignments.filter((item) => item.power === id).map((item) => ({ post: post.id, ...item })),
  );
  // What a trustee does is part of what its principal answers for, who is judged for both.
  const isTrustee = exercises.every((exercise) => exercise.principal !== undefined);
  const open = isTrustee ? [] : stages.filter((stage) => !isStageCovered(stage, had));
  const principal = exercises.find((exercise) => exercise.principal !== undefined)?.principal;
  return {
    id,
    name,
    kind: data.kind,
    at: placeOf(model, power),
    received: exercises.every(({ received }) => received),
    ...(principal !== undefined && { principal }),
    citations: citationsOf(power).map((use) => ({
      text: use.text,
      instrument: links.instrumentOf(use),
      state: citationState(model, use),
    })),
    stages,
    posts: had.map(({ post, role, stages: some }) => ({ post, role, ...(some && { stages: some }) })),
    open,
    letters: new Set(posts.flatMap((post) => links.lettersOf(post.id))).size,
    indicators: indicatorsOf(power, posts, exercises, organ, links),
  };
}

/** The citations of its bases; those of limits, duties and fees are no bases of the power. */
function citationsOf({ data, citations }: PowerNode): CitationUse[] {
  const pointers = new Set((data.bases ?? []).map((entry) => `${originsOf(entry)[0]?.pointer}/cite`));
  return citations.filter(({ pointer }) => pointers.has(pointer));
}

/** Own posts, and those of a body that exercises the power in the organ's name. */
function actsFor(post: PostNode, power: string, organ: string, model: Model): boolean {
  if (post.organ === organ) return true;
  return model.exercises
    .ofPower(power)
    .some((exercise) => exercise.organ === post.organ && exercise.principal === organ);
}

/** Stages of the procedure that the organ has to do. */
function stagesOf(power: PowerNode, exercises: readonly Exercise[], organ: OrganNode, model: Model): Stage[] {
  const steps = effectiveSteps(power, model.nodes) ?? [];
  const own = exercises.map(stagesLeft);
  const reviews = model.units.some(
    (unit) => unit.organ === organ.id && unit.current && unit.data['legal-review'] === true,
  );
  return [...new Set(steps.map(({ stage }) => stage))].filter(
    (stage) =>
      // A step that lacks its stage.
      (stage as string) !== '' &&
      own.some((stages) => stages?.includes(stage) ?? true) &&
      isStageNeeded(stage, power.data, reviews),
  );
}

/** Those that reach the organ, a unit or a holder concerned, and speak of this kind of power and of its posts. */
function indicatorsOf(
  { data }: PowerNode,
  posts: readonly PostNode[],
  exercises: readonly Exercise[],
  organ: OrganNode,
  links: Links,
): string[] {
  const units = [...exercises.map(({ unit }) => unit), ...posts.map((post) => post.data.unit)];
  const holders = posts.flatMap((post) => post.holders);
  const bodies = new Set([organ.id, ...units, ...holders].filter((id) => id !== undefined));
  const ids = new Set(posts.map(({ id }) => id));
  const reaching = [...bodies].flatMap((body) => links.indicators.of(body));
  const speaking = reaching.filter(
    (indicator) =>
      (indicator.kinds?.includes(data.kind) ?? true) &&
      (indicator.posts?.some((post) => ids.has(post)) ?? true),
  );
  return [...new Set(speaking.map(({ id }) => id))];
}
