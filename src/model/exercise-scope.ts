/** Parts of a power by measure and stage: what one covers, what two share, what is left. */
import type { Stage } from '../schema/record-types.generated.js';
import { enums } from '../schema/schemas.generated.js';
import type { Scope, TransferredPart } from './exercise.js';

const allStages = Object.keys(enums['stage'] ?? {}) as Stage[];

export function covers(part: Scope, whole: Scope): boolean {
  return holds(part.measures, whole.measures) && holds(part.stages, whole.stages);
}

/** Undefined when the two share nothing. */
export function intersect(a: Scope, b: Scope): Scope | undefined {
  const measures = common(a.measures, b.measures);
  const stages = common(a.stages, b.stages);
  return measures?.length === 0 || stages?.length === 0 ? undefined : { measures, stages };
}

/** What is still with others after `back` has come back. */
export function subtract(parts: readonly TransferredPart[], back: Scope): TransferredPart[] {
  return parts.flatMap((part): TransferredPart[] => {
    if (covers(back, part)) return [];
    const measures = part.measures?.filter((measure) => !back.measures?.includes(measure));
    const stages = part.stages?.filter((stage) => !back.stages?.includes(stage));
    if (measures && back.measures && holds(back.stages, part.stages)) return [{ ...part, measures }];
    if (stages && back.stages && holds(back.measures, part.measures)) return [{ ...part, stages }];
    return [part];
  });
}

/** Whether the parts that have gone leave nothing of `whole`. `types`: all measures of the power, when it lists them. */
export function isExhausted(
  whole: Scope,
  parts: readonly TransferredPart[],
  types: readonly string[],
): boolean {
  if (parts.some((part) => covers(part, whole))) return true;
  const measures = parts
    .filter((part) => holds(part.stages, whole.stages))
    .flatMap((part) => part.measures ?? []);
  const stages = parts
    .filter((part) => holds(part.measures, whole.measures))
    .flatMap((part) => part.stages ?? []);
  const wanted = whole.measures ?? types;
  return (
    (wanted.length > 0 && wanted.every((type) => measures.includes(type))) ||
    (whole.stages
      ? whole.stages.every((stage) => stages.includes(stage))
      : allStages.every((stage) => stages.includes(stage)))
  );
}

/** The stages that are left to the body for some measure; undefined: all. */
export function stagesLeft({ stages, without }: Scope & { readonly without: readonly TransferredPart[] }) {
  const gone = without.filter(({ measures }) => measures === undefined).flatMap((part) => part.stages ?? []);
  if (gone.length === 0) return stages;
  return (stages ?? allStages).filter((stage) => !gone.includes(stage));
}

function holds<T>(part: readonly T[] | undefined, whole: readonly T[] | undefined): boolean {
  return part === undefined || (whole?.every((item) => part.includes(item)) ?? false);
}

function common<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined {
  if (!a) return b;
  return b ? a.filter((item) => b.includes(item)) : a;
}
