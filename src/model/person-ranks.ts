/** As what a person gets the one letter that covers all posts held in an organ. */
import type { ModelWithoutLetters, Offices } from './organ-offices.js';
import { personOf } from './organ-offices.js';

export interface Ranks {
  /** Ids of deputies in charge, as written, and of holders of leading posts; without the head. */
  readonly deputies: ReadonlySet<string>;
  /** Heads of units who are neither head of the organ nor deputy. */
  readonly managers: ReadonlySet<string>;
  /** The unit among those where a person works whose letter it is: the person's own one, else the first. */
  homeOf(person: string, units: readonly string[]): string | undefined;
  /** Units that a person heads, in the authors' order. */
  managedBy(person: string): string[];
}

/** A deputy with neither a unit in charge nor a post has nothing to answer for in enforcement and gets no letter. */
export function rankPersons(own: Offices, model: ModelWithoutLetters): Ranks {
  const head = own.head.person;
  const deputies = new Set<string>();
  for (const { written, units } of own.deputies) {
    if (units.length > 0 || own.postsOf.has(written)) deputies.add(written);
  }
  for (const post of own.posts) {
    if (post.data.tier === 'leading') for (const person of post.holders) deputies.add(person);
  }
  const managers = new Set(own.units.flatMap((office) => office.head?.person ?? []));
  for (const id of deputies) managers.delete(id);
  if (head !== undefined) {
    deputies.delete(head);
    managers.delete(head);
  }
  return {
    deputies,
    managers,
    homeOf(person, units) {
      const unit = personOf(person, model)?.data.unit;
      return unit !== undefined && units.includes(unit) ? unit : units[0];
    },
    managedBy: (person) =>
      own.units.filter((office) => office.head?.person === person).map(({ unit }) => unit.id),
  };
}
