/** The chain of responsibility letters 层层签订, from the superior organ down to every officer and vacant post. */
import type { Result } from '../diagnostics/diagnostic.js';
import { powersOf } from './covered-powers.js';
import { choosePlans } from './letter-plan-in-use.js';
import { lettersToDeputies, lettersToOfficers, lettersToUnit, type PlannedLetter } from './letters-inside.js';
import type { LetterLink, LetterPlanNode, OrganNode } from './model.js';
import { type ModelWithoutLetters, type Offices, officesOf } from './organ-offices.js';
import { rankPersons } from './person-ranks.js';

/** Organs in tree order; inside an organ deputies, then each unit's head and officers, then posts of no unit. */
export function planLetters(model: ModelWithoutLetters): Result<LetterLink[]> {
  const { planFor, diagnostics } = choosePlans(model);
  const offices = new Map(
    model.organs.filter(({ current }) => current).map((organ) => [organ.id, officesOf(organ, model)]),
  );
  const value = [...offices.values()].flatMap((own) => {
    const superior = own.organ.parent === undefined ? undefined : offices.get(own.organ.parent);
    const plan = planFor(own.organ.id);
    // The superior's plan rules what it signs; a department may still draw up its own when there is none.
    const above = superior && (planFor(superior.organ.id) ?? plan);
    return [
      ...(superior && above ? [letterToOrgan(own, superior, above)] : []),
      ...(plan ? lettersInside(own, plan, model) : []),
    ];
  });
  return { value, diagnostics };
}

/** Signed by both heads. While the head is vacant, the leading posts without holder wait for it here. */
function letterToOrgan(own: Offices, superior: Offices, plan: LetterPlanNode): LetterLink {
  const { head, organ, posts, postsOf } = own;
  const covered =
    head.person === undefined
      ? posts.filter(({ data, holders }) => data.tier === 'leading' && holders.length === 0)
      : (postsOf.get(head.person) ?? []);
  return {
    ...identify(superior.organ, organ.id, plan),
    giver: superior.head,
    receiver: head,
    level: 'organ',
    tier: 'leading',
    posts: covered.map(({ id }) => id),
    // The head answers for the whole organ.
    powers: own.powers.map(({ id }) => id),
  };
}

function lettersInside(own: Offices, plan: LetterPlanNode, model: ModelWithoutLetters): LetterLink[] {
  const inside = { own, model, ranks: rankPersons(own, model) };
  const letters: PlannedLetter[] = [
    ...lettersToDeputies(inside),
    ...own.units.flatMap((office) => [
      ...lettersToUnit(inside, office),
      ...lettersToOfficers(inside, office),
    ]),
    ...lettersToOfficers(inside, undefined),
  ];
  return letters.map(({ recipient, posts, units, ...link }) => {
    const ids = posts.map(({ id }) => id);
    const powers = powersOf(ids, units, own);
    return { ...identify(own.organ, recipient, plan), ...link, posts: ids, powers };
  });
}

/** Revision 1: the register of signed letters counts the later ones. */
function identify(organ: OrganNode, recipient: string, plan: LetterPlanNode) {
  const { year } = plan.data;
  return { id: `letter/${organ.id}/${recipient}/${year}/1`, plan: plan.id, year, organ: organ.id };
}
