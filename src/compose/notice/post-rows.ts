/** The rows of the notice on enforcement posts: duties, standards, and what each post does in which powers. */
import type { Model, OrganNode, PostNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { nodeOf } from '../node-of.js';
import { recordView } from '../record-view.js';

interface Exercise {
  readonly role: string | undefined;
  /** Undefined: all stages. */
  readonly stages: readonly string[] | undefined;
  readonly names: readonly string[];
}

export function postsOfOrgan(organ: OrganNode, model: Model): PostNode[] {
  return model.posts.filter((post) => post.organ === organ.id && post.current);
}

export function postRows(organ: OrganNode, model: Model): object[] {
  return postsOfOrgan(organ, model).map((post) => {
    const unit = nodeOf(model, post.data.unit, 'unit');
    return markOrigin(
      {
        post: recordView(post, 'public'),
        unit: unit && recordView(unit, 'public'),
        exercises: exercisesOf(post, model),
      },
      post.origin,
    );
  });
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
      powers.map(({ name }) => name),
      ...powers.map(({ origin }) => origin),
    );
    return markOrigin({ role, stages, names }, post.origin);
  });
}
