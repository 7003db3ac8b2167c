/** The powers that a letter covers: those that its posts exercise, stage by stage, and the rest it answers for. */
import type { LetterLink, Model, PostAssignment, PowerNode } from '../../model/model.js';
import { markOrigin, type Origin } from '../../source/origin.js';
import { nodeOf, nodesOf } from '../node-of.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';

/** One row 序号|职权|类别|依据|环节|作用: a power with all that the posts of the letter do in it. */
export interface ExercisedPower {
  readonly power: object;
  readonly clauses: readonly string[];
  readonly acts: readonly Act[];
}
/** What is done in one role. */
export interface Act {
  readonly role: string;
  /** Undefined: all stages. */
  readonly stages: readonly string[] | undefined;
}
export interface CoveredPower {
  readonly power: object;
  readonly clauses: readonly string[];
  readonly unit: object | undefined;
  /** Posts that exercise it in the units that the recipient is in charge of. */
  readonly posts: readonly object[];
}

/** What the posts of the letter exercise themselves, in the order of the powers; each power once. */
export function exercisedPowers(link: LetterLink, model: Model): ExercisedPower[] {
  const posts = nodesOf(model, link.posts, 'post');
  return nodesOf(model, link.powers, 'power').flatMap((power) => {
    const assignments = posts.flatMap((post) =>
      post.assignments
        .filter((assignment) => assignment.power === power.id)
        .map((assignment) => ({ assignment, origin: { ...post.origin, pointer: assignment.pointer } })),
    );
    return assignments.length === 0 ? [] : [exercised(power, assignments)];
  });
}

interface Assigned {
  readonly assignment: PostAssignment;
  readonly origin: Origin;
}

function exercised(power: PowerNode, assignments: readonly Assigned[]): ExercisedPower {
  const view = recordView(power, 'internal');
  const roles = [...new Set(assignments.map(({ assignment }) => assignment.role))];
  const acts = roles.map((role) => {
    const own = assignments.filter(({ assignment }) => assignment.role === role);
    const stages = own.map(({ assignment }) => assignment.stages);
    const all = stages.every((list) => list !== undefined) ? [...new Set(stages.flat())] : undefined;
    return markOrigin({ role, stages: all }, ...own.map(({ origin }) => origin));
  });
  const row = { power: view, clauses: powerClauses(view, 'giving'), acts };
  return markOrigin(row, ...assignments.map(({ origin }) => origin));
}

/** Powers that the letter covers, with the unit in charge and the posts of `units` that exercise them. */
export function coveredPowers(
  powers: readonly PowerNode[],
  units: readonly string[],
  model: Model,
): CoveredPower[] {
  const posts = model.posts.filter((post) => post.current && units.includes(post.data.unit));
  return powers.map((power) => {
    const unit = nodeOf(model, power.data.unit, 'unit');
    const exercising = posts.filter(({ assignments }) =>
      assignments.some(({ power: id }) => id === power.id),
    );
    const view = recordView(power, 'internal');
    const row = {
      power: view,
      clauses: powerClauses(view, 'giving'),
      unit: unit && recordView(unit, 'internal'),
      posts: exercising.map((post) => recordView(post, 'internal')),
    };
    return markOrigin(row, power.origin);
  });
}
