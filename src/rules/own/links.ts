/** Who is linked to whom, looked up once for a model: own rules go along these. */
import type { Model } from '../../model/model.js';

type Lookup = (key: string) => readonly string[];

export interface Links {
  /** Subordinate organs. */
  readonly below: Lookup;
  /** By kind and organ (`post 市监局`); by kind and unit. */
  readonly ofOrgan: Lookup;
  readonly inUnit: Lookup;
  /** Powers that an organ exercises, transfers counted. */
  readonly exercised: Lookup;
  /** Posts that a person holds; posts that exercise a power; powers that follow a procedure. */
  readonly held: Lookup;
  readonly exercising: Lookup;
  readonly following: Lookup;
  /** Statements for a record. */
  readonly statements: Lookup;
}

const known = new WeakMap<Model, Links>();

export function linksOf(model: Model): Links {
  const made = known.get(model) ?? makeLinks(model);
  known.set(model, made);
  return made;
}

function makeLinks(model: Model): Links {
  const { organs, units, persons, powers, posts, responsibilities } = model;
  const members = [...persons, ...powers, ...posts];
  return {
    below: lookup(organs, ({ id, parent }) => (parent === undefined ? [] : [[parent, id]])),
    ofOrgan: lookup([...units, ...members], ({ kind, id, organ }) => [[`${kind} ${organ}`, id]]),
    inUnit: lookup(members, ({ kind, id, data }) => (data.unit ? [[`${kind} ${data.unit}`, id]] : [])),
    exercised: (organ) => model.exercises.ofOrgan(organ).map(({ power }) => power),
    held: lookup(posts, ({ id, holders }) => holders.map((person) => [person, id])),
    exercising: lookup(posts, ({ id, assignments }) => assignments.map(({ power }) => [power, id])),
    following: lookup(powers, ({ id, data }) => (data.procedure ? [[data.procedure, id]] : [])),
    statements: lookup(responsibilities, ({ id, data }) => data.for.map((target) => [target, id])),
  };
}

/** @param pairs key and id */
function lookup<T>(items: readonly T[], pairs: (item: T) => readonly (readonly [string, string])[]): Lookup {
  const found = new Map<string, string[]>();
  for (const item of items)
    for (const [key, id] of pairs(item)) {
      const ids = found.get(key);
      if (ids) ids.push(id);
      else found.set(key, [id]);
    }
  return (key) => found.get(key) ?? [];
}
