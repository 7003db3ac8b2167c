/** Each procedure in the forms in which powers follow it: as shared, and as single powers change it. */
import { type EffectiveStep, effectiveSteps } from '../model/effective-procedure.js';
import { groupBy } from '../model/group-by.js';
import type { Model, PowerNode, ProcedureNode } from '../model/model.js';
import type { PowerKind, Stage } from '../schema/record-types.generated.js';
import { escapePointer, originsOf } from '../source/origin.js';
import { activePowers } from './active-powers.js';
import type { Finding } from './define-rule.js';
import { atName, atOrigin, atProperty } from './point-at.js';

export interface FollowedProcedure {
  readonly procedure: ProcedureNode;
  /** Of the procedure; of the powers where it names none, or where several powers agree that it is wrong. */
  readonly kind: PowerKind | undefined;
  /** The powers in force that follow it in this form: none when nobody follows it, one when that power changes it. */
  readonly powers: readonly PowerNode[];
  readonly steps: readonly EffectiveStep[];
}

/** Of the given kinds, in the order of the model. */
export function followedProcedures(model: Model, ...kinds: readonly PowerKind[]): FollowedProcedure[] {
  return allForms(model).filter(({ kind }) => kind !== undefined && kinds.includes(kind));
}

const forms = new WeakMap<Model, readonly FollowedProcedure[]>();

function allForms(model: Model): readonly FollowedProcedure[] {
  const known = forms.get(model);
  if (known) return known;
  const users = groupBy(activePowers(model), (power) => power.data.procedure ?? '');
  const found = model.procedures
    .filter((procedure) => procedure.current)
    .flatMap((procedure) => formsOf(model, procedure, users.get(procedure.id) ?? []));
  forms.set(model, found);
  return found;
}

function formsOf(
  model: Model,
  procedure: ProcedureNode,
  powers: readonly PowerNode[],
): readonly FollowedProcedure[] {
  const decided = powers.filter(({ data }) => data.kind !== 'undetermined' && data.kind !== 'other');
  const agreed = decided.length > 1 && new Set(decided.map(({ data }) => data.kind)).size === 1;
  const kindOf = (power?: PowerNode): PowerKind | undefined =>
    agreed ? decided[0]!.data.kind : (procedure.data.kind ?? power?.data.kind);
  // Which of the two is wrong is open, and told already.
  const [only] = decided;
  if (decided.length === 1 && procedure.data.kind && only?.data.kind !== procedure.data.kind) return [];
  const stepsOf = ({ data, origin }: { data: object; origin: PowerNode['origin'] }) =>
    effectiveSteps({ data: { procedure: procedure.id, ...data }, origin }, model.nodes) ?? [];
  if (powers.length === 0) {
    return [{ procedure, kind: kindOf(), powers, steps: stepsOf({ data: {}, origin: procedure.origin }) }];
  }
  const alike = (power: PowerNode): string =>
    power.data.overrides?.length ? power.id : `\0${kindOf(power) ?? ''}`;
  return [...groupBy(powers, alike).values()].map((group) => ({
    procedure,
    kind: kindOf(group[0]),
    powers: group,
    steps: stepsOf(group[0]!),
  }));
}

/** Powers in force of a kind, without those that follow a procedure of another kind: that is told already. */
export function powersOfKind(model: Model, kind: PowerKind): PowerNode[] {
  return activePowers(model).filter(({ data }) => {
    const procedure = model.nodes.get(data.procedure ?? '');
    const other = procedure?.kind === 'procedure' ? procedure.data.kind : undefined;
    return data.kind === kind && (other === undefined || other === kind);
  });
}

/** A step, or what is written of it, where it is written: in the power when that changes it, else as shared. */
export function atStep(
  model: Model,
  { procedure, powers }: FollowedProcedure,
  step: EffectiveStep,
  key?: 'limit' | 'officers' | 'document' | 'basis' | 'form' | 'stage' | 'name',
): Pick<Finding<never>, 'place' | 'pointer' | 'subject'> {
  const [power] = powers;
  const override = power?.data.overrides?.find((one) => one.step === step.id);
  if (power && step.overridden && key !== undefined && override && key in override) {
    return atOrigin(model, power, below(step.overridden, key));
  }
  const [shared = procedure.origin] = originsOf(step);
  return atOrigin(
    model,
    procedure,
    key !== undefined && step[key] !== undefined ? below(shared, key) : shared,
  );
}

/** Where a step of one of these stages is lacking: at the power that omits it, else at the procedure. */
export function atLack(
  model: Model,
  { procedure, powers }: FollowedProcedure,
  stages: readonly Stage[],
): Pick<Finding<never>, 'place' | 'pointer' | 'subject'> {
  const omitted = powers[0]?.data.overrides?.find(
    ({ step, omit }) =>
      omit === true && procedure.data.steps.some(({ id, stage }) => id === step && stages.includes(stage)),
  );
  const [origin] = omitted ? originsOf(omitted) : [];
  return origin ? atOrigin(model, powers[0]!, origin) : atName(model, procedure);
}

/**
 * Where a procedure falls short of what some of its powers need: at the choice of procedure of such a power when most
 * others do without, else where the step is lacking.
 */
export function atNeed(
  model: Model,
  followed: FollowedProcedure,
  needing: readonly PowerNode[],
  stages: readonly Stage[],
): Pick<Finding<never>, 'place' | 'pointer' | 'subject'> {
  const [first] = needing;
  return first && needing.length * 2 < followed.powers.length
    ? atProperty(model, first, 'procedure')
    : atLack(model, followed, stages);
}

/** What several powers have in common by their shared procedure is reported once. */
export function reportOnce<M extends string>(
  report: (finding: Finding<M>) => void,
): (finding: Finding<M>) => void {
  const told = new Set<string>();
  return (finding) => {
    const key = JSON.stringify([finding.message, finding.place]);
    if (told.has(key)) return;
    told.add(key);
    report(finding);
  };
}

function below(origin: PowerNode['origin'], key: string): PowerNode['origin'] {
  return { file: origin.file, pointer: `${origin.pointer}/${escapePointer(key)}` };
}
