/** How an organ exercises a power that is not simply its own: in whose name, under whose lead, in which part. */
import type { Exercise, Scope } from '../model/exercise.js';
import type { Model, PowerNode, TransferNode } from '../model/model.js';
import { nodesOf } from '../model/node-of.js';
import { enumLabel } from '../schema/enum-label.js';
import { markOrigin } from '../source/origin.js';

export interface ExerciseNotes {
  /** Clauses without a final stop, e.g. 受示例市城市管理局委托，以其名义行使; empty when there is nothing to say. */
  readonly texts: readonly string[];
  /** Ids of the transfers and bodies that they speak of. */
  readonly shows: readonly string[];
}

/** `organ` is the one whose paper it is; what its units exercise counts as its own. */
export function exerciseNotes(power: PowerNode, organ: string, model: Model): ExerciseNotes {
  const all = model.exercises.ofPower(power.id);
  const own = all.filter((one) => one.organ === organ);
  const others = all.filter((one) => one.organ !== organ);
  const shows = new Set<string>();
  const named = (ids: readonly string[]): string => {
    for (const id of ids) shows.add(id);
    return ids.map((id) => model.nodes.get(id)?.name ?? id).join('、');
  };
  const of = (exercise: Exercise): TransferNode[] => nodesOf(model, exercise.transfers, 'transfer');
  const mention = (transfer: TransferNode): void => void shows.add(transfer.id);

  const title = (exercise: Exercise): string[] => {
    const shared = of(exercise).find(({ data }) => data.kind === 'share');
    if (exercise.principal !== undefined && exercise.principal !== organ) {
      for (const one of of(exercise)) mention(one);
      return [`受${named([exercise.principal])}委托，以其名义行使`];
    }
    if (exercise.successorOf !== undefined) return [`承继${named([exercise.successorOf])}的职权`];
    if (shared) {
      mention(shared);
      const partners = others.filter(({ transfers: ids }) => ids.includes(shared.id));
      const together = `与${named(organsOf(partners))}共同行使`;
      if (exercise.lead === undefined) return [together];
      return [`${together}，${exercise.lead === organ ? '本机关' : named([exercise.lead])}主责`];
    }
    const last = of(exercise).findLast(({ data }) => data.kind !== 'withdraw');
    if (!exercise.received || !last) return [];
    mention(last);
    const { kind, from } = last.data;
    const by = kind === 'concentrate' || kind === 'reassign' ? '自' : '由';
    return [`${by}${named([from])}${enumLabel('transfer-kind', kind)}`];
  };
  const gone = (exercise: Exercise): string[] =>
    exercise.without.flatMap((part) => {
      const [transfer] = nodesOf(model, [part.transfer], 'transfer');
      if (!transfer) return [];
      mention(transfer);
      return [`${scopeText(part) || '部分情形'}由${named(transfer.data.to ?? [])}行使`];
    });
  const givenAlong = (exercise: Exercise): string[] => {
    if (exercise.principal === organ) {
      for (const one of of(exercise)) mention(one);
      return [`${scopeText(exercise)}委托${named([exercise.organ])}${within(of(exercise))}实施`];
    }
    const left = own.flatMap(({ without }) => without.map(({ transfer }) => transfer));
    const kept = of(exercise).find(
      ({ id, data }) => data.from === organ && data.kind !== 'share' && !left.includes(id),
    );
    if (!kept) return [];
    mention(kept);
    const kind = enumLabel('transfer-kind', kept.data.kind);
    return [`${scopeText(exercise)}同时${kind}${named([exercise.organ])}${within([kept])}行使`];
  };
  const part = (exercise: Exercise): string[] => {
    const scope = scopeText(exercise);
    const area = exercise.received ? within(of(exercise)) : '';
    return [...(scope === '' ? [] : [`只行使${scope}`]), ...(area === '' ? [] : [`只${area}行使`])];
  };

  const texts = [
    ...own.flatMap((exercise) => [...title(exercise), ...part(exercise), ...gone(exercise)]),
    ...(own.length > 0 ? others.flatMap(givenAlong) : []),
  ];
  const ids = [...shows].filter((id) => model.nodes.has(id));
  const places = ids.flatMap((id) => model.nodes.get(id)?.origin ?? []);
  return { texts: markOrigin([...new Set(texts)], power.origin, ...places), shows: ids };
}

function organsOf(exercises: readonly Exercise[]): string[] {
  return [...new Set(exercises.map(({ organ }) => organ))];
}

/** 在城关镇辖区; empty when no transfer names an area. */
function within(transfers: readonly TransferNode[]): string {
  const areas = [...new Set(transfers.flatMap(({ data }) => data.area ?? []))];
  return areas.length === 0 ? '' : `在${areas.join('、')}`;
}

/** 检查、调查环节的罚款; empty for all of it. */
function scopeText({ stages, measures }: Scope): string {
  const steps = stages && `${stages.map((stage) => enumLabel('stage', stage)).join('、')}环节`;
  return [steps, measures?.join('、')].filter((text) => text !== undefined).join('的');
}
