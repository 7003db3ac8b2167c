/** The rows of the notice on enforcement posts: duties, standards, and what each post does in which powers. */
import { groupBy } from '../../model/group-by.js';
import type { Model, OrganNode, PersonNode, PostNode, PowerNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import { markOrigin } from '../../source/origin.js';
import { actingHolders } from '../acting-holders.js';
import { exerciseNotes } from '../exercise-notes.js';
import { statementsOfPost } from '../nearest-statements.js';
import { recordView } from '../record-view.js';
import { isDuties, isStandards } from '../statement-parts.js';
import { listedOfficers } from './listed-officers.js';
import { entrustedBodies, powersOfOrgan } from './powers-of-organ.js';
import { statedItems } from './stated-items.js';

interface Exercise {
  readonly role: string | undefined;
  /** Undefined: all stages. */
  readonly stages: readonly string[] | undefined;
  readonly names: readonly string[];
}

export function postsOfOrgan(organ: OrganNode, model: Model): PostNode[] {
  return model.posts.filter((post) => post.organ === organ.id && post.current);
}

/** With those of the organisations that it has entrusted: they act in its name (行政处罚法 art. 20). */
export function postsActingFor(organ: OrganNode, model: Model): PostNode[] {
  const bodies = entrustedBodies(organ, model).map(({ id }) => id);
  const powers = new Set(powersOfOrgan(organ, model).map(({ id }) => id));
  return model.posts.filter(
    (post) =>
      post.current &&
      (post.organ === organ.id ||
        (bodies.includes(post.organ) && post.assignments.some(({ power }) => powers.has(power)))),
  );
}

export function postRows(organ: OrganNode, model: Model): object[] {
  return postsOfOrgan(organ, model).map((post) => {
    const unit = nodeOf(model, post.data.unit, 'unit');
    return markOrigin(
      {
        post: recordView(post, 'public'),
        unit: unit && recordView(unit, 'public'),
        exercises: exercisesOf(post, model),
        ...postTexts(post, model),
        acting: actingOfPost(post, organ, model),
      },
      post.origin,
    );
  });
}

/** Duties and standards, of the post itself or of the statements that hold for it. */
function postTexts(post: PostNode, model: Model): object {
  const { duties, standards } = recordView(post, 'public');
  const levels = statementsOfPost(post, model);
  return {
    duties: duties?.length ? duties : statedItems(levels, isDuties).items,
    standards: standards?.length ? standards : statedItems(levels, isStandards).items,
  };
}

/** Ids of the statements that supply what the post lacks. */
export function statementsShown(post: PostNode, model: Model): string[] {
  const levels = statementsOfPost(post, model);
  const { duties, standards } = post.data;
  const shown = [
    ...(duties?.length ? [] : statedItems(levels, isDuties).statements),
    ...(standards?.length ? [] : statedItems(levels, isStandards).statements),
  ];
  return shown.map(({ id }) => id);
}

/** Whether somebody holds it for the time being only, with the names that are public. */
function actingOfPost(post: PostNode, organ: OrganNode, model: Model): object | undefined {
  const acting = actingHolders(post, model.asOf);
  if (acting.length === 0) return undefined;
  const persons = publicStandIns(post, organ, model);
  const names = persons.map(({ name }) => name);
  return { names: markOrigin(names, ...persons.map(({ origin }) => origin)) };
}

/** The stand-in of a vacancy is not named: a vacancy is an internal matter. */
export function publicStandIns(post: PostNode, organ: OrganNode, model: Model): PersonNode[] {
  const acting = actingHolders(post, model.asOf);
  const written = new Set((post.data.holders ?? []).map(({ person }) => person));
  return listedOfficers(organ, model).filter(({ id }) => acting.includes(id) && written.has(id));
}

export function powersOfPost(post: PostNode, model: Model): PowerNode[] {
  return nodesOf(
    model,
    post.assignments.map(({ power }) => power),
    'power',
  );
}

/** One entry per role and stages, with the names of the powers. */
function exercisesOf(post: PostNode, model: Model): Exercise[] {
  const groups = new Map<
    string,
    { role: string | undefined; stages: readonly string[] | undefined; ids: string[] }
  >();
  for (const { power, role, stages } of post.assignments) {
    const key = JSON.stringify([role, stages]);
    const group = groups.get(key) ?? { role, stages, ids: [] };
    group.ids.push(power);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ role, stages, ids }) => {
    const powers = ids.flatMap((id) => nodeOf(model, id, 'power') ?? []);
    const names = markOrigin(
      namesWithNotes(powers, post.organ, model),
      ...powers.map(({ origin }) => origin),
    );
    return markOrigin({ role, stages, names }, post.origin);
  });
}

/** Names of the powers, those with the same note together, which then follows once behind the last of them. */
function namesWithNotes(powers: readonly PowerNode[], organ: string, model: Model): string[] {
  const groups = groupBy(powers, (power) => exerciseNotes(power, organ, model).texts.join('；'));
  const plain = groups.get('') ?? [];
  const noted = [...groups].filter(([note]) => note !== '');
  return [
    ...plain.map(({ name }) => name),
    ...noted.flatMap(([note, own]) => {
      const all = own.length > 1 ? `以上${own.length}项：` : '';
      return own.map(({ name }, i) => (i === own.length - 1 ? `${name}（${all}${note}）` : name));
    }),
  ];
}
