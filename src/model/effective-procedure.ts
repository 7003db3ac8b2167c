/** The steps of a power: its shared procedure with what the power itself changes 流程调整. */
import type { PowerRecord, ProcedureRecord } from '../schema/record-types.generated.js';
import { markOrigin, type Origin, originsOf } from '../source/origin.js';
import type { PlainNode } from './collect-nodes.js';
import { originWithin } from './origin-within.js';

type Step = ProcedureRecord['steps'][number];

export interface EffectiveStep extends Step {
  /** Place of what the power changes in it; undefined when it is as shared. */
  readonly overridden: Origin | undefined;
}

/**
 * In order, without the steps that the power omits: who led to one of those leads on to what follows it. Undefined when
 * the power has no known procedure. Each step carries the origins of the shared step and of the change.
 */
export function effectiveSteps(
  power: { readonly data: Pick<PowerRecord, 'procedure' | 'overrides'>; readonly origin: Origin },
  nodes: ReadonlyMap<string, PlainNode>,
): readonly EffectiveStep[] | undefined {
  const procedure = nodes.get(power.data.procedure ?? '');
  if (procedure?.kind !== 'procedure') return undefined;
  const steps = procedure.data.steps ?? [];
  const written = power.data.overrides ?? [];
  // Of two changes of one step the first counts; the second is reported.
  const overrides = new Map(written.toReversed().map((override) => [override.step, override]));
  const isOmitted = (id: string): boolean => overrides.get(id)?.omit === true;
  const following = (id: string, seen: ReadonlySet<string>): string[] => {
    if (!isOmitted(id)) return [id];
    if (seen.has(id)) return [];
    const at = steps.findIndex((step) => step.id === id);
    const next = steps[at]?.next ?? [steps[at + 1]?.id].filter((one) => one !== undefined);
    return next.flatMap((one) => following(one, new Set([...seen, id])));
  };
  return steps
    .filter(({ id }) => !isOmitted(id))
    .map((step): EffectiveStep => {
      const override = overrides.get(step.id);
      const next = step.next && [...new Set(step.next.flatMap((id) => following(id, new Set())))];
      const { step: _, omit: __, ...changes } = override ?? { step: '' };
      const overridden =
        override && originWithin(power.origin, override, 'overrides', written.indexOf(override));
      const made = { ...step, ...changes, ...(next ? { next } : {}), overridden };
      return markOrigin(made, ...originsOf(step), ...(overridden ? [overridden] : []));
    });
}
