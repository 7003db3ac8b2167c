/** Which posts a responsibility statement covers, and which statements a letter hands on. */
import type { LetterLink, Model, PostNode, ResponsibilityNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';

export interface StatementReach {
  /** For the post, its unit, its organ, or for all powers that it exercises. */
  covers(post: PostNode): boolean;
  /** Some letter binds somebody whom the statement is for. */
  isHandedOn(statement: ResponsibilityNode): boolean;
}

export function statementReach(model: Model): StatementReach {
  const stated = new Set(
    model.responsibilities.filter(({ current }) => current).flatMap(({ data }) => data.for ?? []),
  );
  const bound = new Set(model.letters.flatMap((letter) => boundBy(letter, model)));
  return {
    covers: (post) =>
      [post.id, post.data.unit, post.organ].some((id) => stated.has(id)) ||
      (post.assignments.length > 0 && post.assignments.every(({ power }) => stated.has(power))),
    isHandedOn: ({ data }) => (data.for ?? []).some((id) => bound.has(id)),
  };
}

function boundBy({ receiver, posts, powers }: LetterLink, model: Model): string[] {
  const held = posts.flatMap((id) => nodeOf(model, id, 'post') ?? []);
  return [receiver.body, ...posts, ...powers, ...held.flatMap(({ data, organ }) => [data.unit, organ])];
}
