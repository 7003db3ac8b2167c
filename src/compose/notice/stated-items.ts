/** Lists that statements of responsibility supply to a notice where a record does not give them itself. */
import type { Model, OrganNode, PowerNode, ResponsibilityNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { mergeCitations } from '../merge-citations.js';
import { nearest, type StatementLevels, statementLevels } from '../nearest-statements.js';
import { isDuties, isSituations, partsNamed } from '../statement-parts.js';
import { unitOfPower } from './powers-of-organ.js';

export interface StatedItems {
  readonly items: readonly string[];
  /** Where they come from. */
  readonly statements: readonly ResponsibilityNode[];
}

/** Of the nearest statements with such a list; empty when there is none. */
export function statedItems(levels: StatementLevels, accept: (heading: string) => boolean): StatedItems {
  const itemsOf = (node: ResponsibilityNode) => {
    const listed = partsNamed([node], accept).flatMap(({ items }) => items);
    return accept === isSituations && node.situations.length > 0
      ? node.situations.map(({ situation }) => situation)
      : listed;
  };
  const statements = nearest(levels, (node) => itemsOf(node).length > 0);
  const items = [...new Set(statements.flatMap(itemsOf))];
  return { items: markOrigin(items, ...statements.map(({ origin }) => origin)), statements };
}

export interface StatedForPower {
  readonly duties: readonly string[];
  readonly bases: readonly string[];
  readonly situations: readonly string[];
  readonly statements: readonly ResponsibilityNode[];
}

/** Of statements for the power, else for its unit, its organ, or a post that exercises it; only what the power lacks. */
export function statedForPower(power: PowerNode, organ: OrganNode, model: Model): StatedForPower {
  const posts = model.posts.filter(
    (post) => post.current && post.assignments.some((assignment) => assignment.power === power.id),
  );
  const unit = unitOfPower(power, organ, model);
  const levels = statementLevels(
    {
      bodies: [[power.id], unit ? [unit.id] : [], [organ.id], posts.map(({ id }) => id)],
      posts: [],
      powers: [],
      tier: undefined,
    },
    model,
  );
  const none: StatedItems = { items: [], statements: [] };
  const duties = power.data.duties ? none : statedItems(levels, isDuties);
  const situations = power.data.accountability ? none : statedItems(levels, isSituations);
  const bases = mergeCitations([...new Set(duties.statements.flatMap(({ data }) => data.bases ?? []))]);
  return {
    duties: duties.items,
    bases: markOrigin(bases, ...duties.statements.map(({ origin }) => origin)),
    situations: situations.items,
    statements: [...new Set([...duties.statements, ...situations.statements])],
  };
}
