/** Which responsibility statements hold: those for the post, else for its unit, else for its organ; those for its powers besides. */
import type { Model, PostNode, ResponsibilityNode } from '../model/model.js';

export interface StatementLevels {
  /** Nearest first. */
  readonly levels: readonly (readonly ResponsibilityNode[])[];
  readonly ofPowers: readonly ResponsibilityNode[];
}

/** Ids of what a statement may be written for. */
export interface Bound {
  /** Nearest first; of the posts a statement holds whatever its tier says. */
  readonly bodies: readonly (readonly string[])[];
  readonly posts: readonly string[];
  readonly powers: readonly string[];
  readonly tier: string | undefined;
}

export function statementLevels({ bodies, posts, powers, tier }: Bound, model: Model): StatementLevels {
  const current = model.responsibilities.filter((node) => node.current);
  const fits = ({ data }: ResponsibilityNode) =>
    data.tier === undefined || tier === undefined || data.tier === tier;
  const names = (node: ResponsibilityNode, ids: readonly string[]) =>
    (node.data.for ?? []).some((id) => ids.includes(id));
  const levels = bodies.map((ids) => [
    ...current.filter((node) => fits(node) && names(node, ids) && !names(node, posts)),
    ...current.filter((node) => names(node, posts) && names(node, ids)),
  ]);
  return { levels, ofPowers: current.filter((node) => fits(node) && names(node, powers)) };
}

/** Of the nearest level that has it, and of the powers. */
export function nearest(
  { levels, ofPowers }: StatementLevels,
  has: (node: ResponsibilityNode) => boolean,
): ResponsibilityNode[] {
  const level = levels.find((nodes) => nodes.some(has)) ?? [];
  return [...new Set([...level, ...ofPowers])].filter(has);
}

export function statementsOfPost(post: PostNode, model: Model): StatementLevels {
  const bound = {
    bodies: [[post.id], [post.data.unit], [post.organ]],
    posts: [post.id],
    powers: post.assignments.map(({ power }) => power),
    tier: post.data.tier,
  };
  return statementLevels(bound, model);
}
