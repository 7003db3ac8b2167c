/** The links of a model that the coverage asks again and again, worked out once. */
import { printCitation } from '../../law/print-citation.js';
import { groupBy } from '../../model/group-by.js';
import type { CitationUse, Model, PostNode } from '../../model/model.js';
import { type IndicatorReach, indicatorReach } from './indicator-reach.js';
import { type StatementReach, statementReach } from './statement-reach.js';

export interface Links {
  /** Posts in force that exercise a power, each once. */
  postsOf(power: string): readonly PostNode[];
  /** Ids of the letters that name a post. */
  lettersOf(post: string): readonly string[];
  /** Whether a letter binds this person for this post. */
  isBound(person: string, post: string): boolean;
  /** Whether a plan leaves the person's letter out on purpose. */
  isOmitted(person: string, post: PostNode): boolean;
  /** Title of what a citation names. */
  instrumentOf(use: CitationUse): string;
  readonly indicators: IndicatorReach;
  readonly statements: StatementReach;
}

export function createLinks(model: Model): Links {
  const posts = new Map<string, Set<PostNode>>();
  for (const post of model.posts)
    if (post.current)
      for (const { power } of post.assignments) posts.set(power, (posts.get(power) ?? new Set()).add(post));
  const named = model.letters.flatMap((letter) => letter.posts.map((post) => ({ post, letter })));
  const letters = groupBy(named, ({ post }) => post);
  const bound = new Set(named.map(({ post, letter }) => JSON.stringify([letter.receiver.person, post])));
  const omitted = new Set(model.letterOmissions.map(({ receiver }) => receiver));
  return {
    postsOf: (power) => [...(posts.get(power) ?? [])],
    lettersOf: (post) => (letters.get(post) ?? []).map(({ letter }) => letter.id),
    isBound: (person, post) => bound.has(JSON.stringify([person, post])),
    isOmitted: (person, { data, organ }) => [person, data.unit, organ].some((id) => omitted.has(id)),
    instrumentOf: (use) => titleOf(use, model),
    indicators: indicatorReach(model),
    statements: statementReach(model),
  };
}

/** Of the listed basis; else of what the text names first. */
function titleOf(use: CitationUse, model: Model): string {
  const basis = use.basis === undefined ? undefined : model.nodes.get(use.basis);
  if (basis) return basis.name;
  const first = use.citations[0];
  if (!first) return use.text;
  return first.anchor.kind === 'title'
    ? first.anchor.title
    : printCitation({ anchor: first.anchor, units: [] });
}
