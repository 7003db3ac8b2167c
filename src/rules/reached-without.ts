/** Whether a procedure has a way round a step. */
import type { EffectiveStep } from '../model/effective-procedure.js';

/** The first step that is a goal and can be reached from the start without passing a gate before it. */
export function reachedWithout(
  steps: readonly EffectiveStep[],
  isGoal: (step: EffectiveStep) => boolean,
  isGate: (step: EffectiveStep) => boolean,
): EffectiveStep | undefined {
  const seen = new Set<number>();
  const queue = steps.length > 0 ? [0] : [];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const step = steps[at];
    if (!step || seen.has(at) || isGate(step)) continue;
    seen.add(at);
    if (isGoal(step)) return step;
    const next = step.next?.map((id) => steps.findIndex((item) => item.id === id)) ?? [at + 1];
    queue.push(...next.filter((index) => index >= 0));
  }
  return undefined;
}
