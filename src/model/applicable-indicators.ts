/** Which indicators of a scheme concern a target: by kinds of power, by units, and by the posts that they name. */

import type { SchemeRecord } from '../schema/record-types.generated.js';
import type { Target } from './evaluation-targets.js';
import type { Model, PostNode } from './model.js';
import { nodesOf } from './node-of.js';

type Indicator = SchemeRecord['indicators'][number];

export function applicableIndicators<T extends Indicator>(
  indicators: readonly T[],
  target: Target,
  model: Model,
): T[] {
  const units = unitsOf(target, model);
  const kinds = kindsOf(target, model);
  return indicators.filter((indicator) => {
    const { kind, unit } = indicator['applies-when'] ?? {};
    return (
      (kind === undefined || kind.some((one) => kinds.has(one))) &&
      (unit === undefined || unit.some((id) => units.includes(id))) &&
      concerns(nodesOf(model, indicator.posts ?? [], 'post'), target, model)
    );
  });
}

/** Posts of other units, or of other persons, do not concern it; a post of the organ itself concerns every unit. */
function concerns(posts: readonly PostNode[], target: Target, model: Model): boolean {
  if (posts.length === 0 || target.kind === 'organ') return true;
  if (target.kind === 'person') return posts.some(({ holders }) => holders.includes(target.id));
  return posts.some(({ data }) => data.unit === target.id || model.nodes.get(data.unit)?.kind !== 'unit');
}

function unitsOf(target: Target, model: Model): string[] {
  if (target.kind === 'unit') return [target.id];
  if (target.kind === 'organ')
    return model.units.filter(({ organ }) => organ === target.id).map(({ id }) => id);
  return [target.data.unit, ...postsOf(target, model).map(({ data }) => data.unit)].filter(
    (id) => id !== undefined,
  );
}

/** Kinds of the powers that it exercises or is in charge of. */
function kindsOf(target: Target, model: Model): ReadonlySet<string> {
  const organ = target.kind === 'organ' ? target.id : target.organ;
  const held = model.exercises
    .ofOrgan(organ)
    .filter(({ unit }) => target.kind === 'organ' || unit === target.id)
    .map(({ power }) => power);
  const assigned = postsOf(target, model).flatMap(({ assignments }) => assignments.map(({ power }) => power));
  const powers = nodesOf(model, [...held, ...assigned], 'power').filter(({ current }) => current);
  return new Set(powers.flatMap(({ data }) => data.kind ?? []));
}

function postsOf(target: Target, model: Model): PostNode[] {
  const current = model.posts.filter((post) => post.current);
  switch (target.kind) {
    case 'organ':
      return current.filter(({ organ }) => organ === target.id);
    case 'unit':
      return current.filter(({ data }) => data.unit === target.id);
    case 'person':
      return current.filter(({ holders }) => holders.includes(target.id));
  }
}
