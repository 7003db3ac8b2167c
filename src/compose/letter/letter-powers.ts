/** The powers that a letter covers: those that its posts exercise, stage by stage, and the rest it answers for. */
import type { LetterLink, Model, OrganNode, PostAssignment, PowerNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { markOrigin, type Origin } from '../../source/origin.js';
import { exerciseNotes } from '../exercise-notes.js';
import { unitOfPower } from '../notice/powers-of-organ.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';

/** One row 序号|职权|类别|依据|环节|作用: a power with all that the posts of the letter do in it. */
export interface ExercisedPower {
  readonly power: object;
  readonly clauses: readonly string[];
  /** In whose name, under whose lead, in which part; empty when it is simply the organ's own. */
  readonly notes: readonly string[];
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
  readonly notes: readonly string[];
  readonly unit: object | undefined;
  /** Posts that exercise it in the units that the recipient is in charge of. */
  readonly posts: readonly object[];
}

/** What the posts of the letter exercise themselves, in the order of the powers; each power once. */
export function exercisedPowers(
  link: LetterLink,
  organ: OrganNode | undefined,
  model: Model,
): ExercisedPower[] {
  const posts = nodesOf(model, link.posts, 'post');
  return nodesOf(model, link.powers, 'power').flatMap((power) => {
    const assignments = posts.flatMap((post) =>
      post.assignments
        .filter((assignment) => assignment.power === power.id)
        .map((assignment) => ({ assignment, origin: { ...post.origin, pointer: assignment.pointer } })),
    );
    const notes = organ ? exerciseNotes(power, organ.id, model).texts : [];
    return assignments.length === 0 ? [] : [exercised(power, notes, assignments)];
  });
}

interface Assigned {
  readonly assignment: PostAssignment;
  readonly origin: Origin;
}

function exercised(
  power: PowerNode,
  notes: readonly string[],
  assignments: readonly Assigned[],
): ExercisedPower {
  const view = recordView(power, 'internal');
  const roles = [...new Set(assignments.map(({ assignment }) => assignment.role))];
  const acts = roles.map((role) => {
    const own = assignments.filter(({ assignment }) => assignment.role === role);
    const stages = own.map(({ assignment }) => assignment.stages);
    const all = stages.every((list) => list !== undefined) ? [...new Set(stages.flat())] : undefined;
    return markOrigin({ role, stages: all }, ...own.map(({ origin }) => origin));
  });
  const row = { power: view, clauses: powerClauses(view, 'giving'), notes, acts };
  return markOrigin(row, ...assignments.map(({ origin }) => origin));
}

/** Powers that the letter covers, with the unit of the organ in charge and the posts of `units` that exercise them. */
export function coveredPowers(
  powers: readonly PowerNode[],
  units: readonly string[],
  organ: OrganNode | undefined,
  model: Model,
): CoveredPower[] {
  const posts = model.posts.filter((post) => post.current && units.includes(post.data.unit));
  return powers.map((power) => {
    const unit = organ && unitOfPower(power, organ, model);
    const exercising = posts.filter(({ assignments }) =>
      assignments.some(({ power: id }) => id === power.id),
    );
    const view = recordView(power, 'internal');
    const row = {
      power: view,
      clauses: powerClauses(view, 'giving'),
      notes: organ ? exerciseNotes(power, organ.id, model).texts : [],
      unit: unit && recordView(unit, 'internal'),
      posts: exercising.map((post) => recordView(post, 'internal')),
    };
    return markOrigin(row, power.origin);
  });
}
