/** The chain of responsibility letters 层层签订, from the superior organ down to every officer and vacant post. */
import type { Result } from '../diagnostics/diagnostic.js';
import { powersOf } from './covered-powers.js';
import { applyExceptions } from './letter-exceptions.js';
import { partyOf } from './letter-parties.js';
import { choosePlans } from './letter-plan-in-use.js';
import { checkSuperiors, superiorsOf } from './letter-superiors.js';
import { lettersToDeputies, lettersToOfficers, lettersToUnit, type PlannedLetter } from './letters-inside.js';
import type { LetterLink, LetterOmission, LetterParty, LetterPlanNode } from './model.js';
import { type ModelWithoutLetters, type Offices, officesOf } from './organ-offices.js';
import { rankPersons } from './person-ranks.js';
import type { Successions } from './successions.js';

export interface PlannedLetters {
  readonly letters: readonly LetterLink[];
  readonly letterOmissions: readonly LetterOmission[];
}

/** Organs in tree order; inside an organ deputies, then each unit's head and officers, then posts of no unit. */
export function planLetters(model: ModelWithoutLetters, successions: Successions): Result<PlannedLetters> {
  const { planFor, used, diagnostics } = choosePlans(model);
  const offices = new Map(
    model.organs.filter(({ current }) => current).map((organ) => [organ.id, officesOf(organ, model)]),
  );
  const implied = [...offices.values()].flatMap((own) => {
    const plan = planFor(own.organ.id);
    const above = superiorsOf(own.organ, model, successions).flatMap((superior) => {
      const signs = partyOf(superior.id, offices, model);
      // The superior's plan rules what it signs; a department may still draw up its own when there is none.
      const ruling = planFor(superior.id) ?? plan;
      return signs && ruling ? [letterToOrgan(own, signs.party, superior.id, ruling)] : [];
    });
    return [...above, ...(plan ? lettersInside(own, plan, model) : [])];
  });
  const excepted = applyExceptions(implied, used, {
    model,
    partyOf: (id) => partyOf(id, offices, model),
    letterTo(organ, giver, from, plan) {
      const own = offices.get(organ);
      return own && letterToOrgan(own, giver, from, plan);
    },
  });
  const { letters, letterOmissions } = excepted;
  const found = used.length > 0 ? checkSuperiors(model, successions) : [];
  return {
    value: { letters, letterOmissions },
    diagnostics: [...diagnostics, ...found, ...excepted.diagnostics],
  };
}

/** Signed by both heads. While the head is vacant, the leading posts without holder wait for it here. */
function letterToOrgan(own: Offices, giver: LetterParty, from: string, plan: LetterPlanNode): LetterLink {
  const { head, organ, posts, postsOf } = own;
  const covered =
    head.person === undefined
      ? posts.filter(({ data, holders }) => data.tier === 'leading' && holders.length === 0)
      : (postsOf.get(head.person) ?? []);
  return {
    ...identify(from, organ.id, plan),
    giver,
    receiver: head,
    level: 'organ',
    tier: 'leading',
    units: [],
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
    return { ...identify(own.organ.id, recipient, plan), ...link, units, posts: ids, powers };
  });
}

/** Revision 1: the register of signed letters counts the later ones. */
function identify(organ: string, recipient: string, plan: LetterPlanNode) {
  const { year } = plan.data;
  return { id: `letter/${organ}/${recipient}/${year}/1`, plan: plan.id, year, organ };
}
