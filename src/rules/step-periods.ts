/** The steps of procedures that take longer than a general statute allows. */
import type { EffectiveStep } from '../model/effective-procedure.js';
import type { Model } from '../model/model.js';
import type { PowerKind } from '../schema/record-types.generated.js';
import { type FollowedProcedure, followedProcedures } from './followed-procedures.js';
import { exceedsPeriod, type StatutoryPeriod } from './statutory-period.js';
import { stepText } from './step-words.js';

export interface LongStep {
  readonly followed: FollowedProcedure;
  readonly step: EffectiveStep;
  readonly period: StatutoryPeriod;
}

/** `periodOf`: the period that governs a step; none when it governs no such step. */
export function longSteps(
  model: Model,
  kinds: readonly PowerKind[],
  periodOf: (step: EffectiveStep, followed: FollowedProcedure) => StatutoryPeriod | undefined,
): LongStep[] {
  return followedProcedures(model, ...kinds).flatMap((followed) =>
    followed.steps.flatMap((step) => {
      const period = step.limit === undefined ? undefined : periodOf(step, followed);
      if (!period) return [];
      const written = { limit: step.limit, basis: step.basis, text: stepText(step) };
      const isLong = exceedsPeriod(model, followed.procedure.organ, written, period);
      return isLong ? [{ followed, step, period }] : [];
    }),
  );
}
