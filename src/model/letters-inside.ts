/** The letters inside one organ: to deputies in charge, to heads of units, to officers. */
import type { Tier } from '../schema/record-types.generated.js';
import type { LetterLink, LetterParty, PostNode } from './model.js';
import { type ModelWithoutLetters, type Offices, personOf, type UnitOffice } from './organ-offices.js';
import type { Ranks } from './person-ranks.js';

export interface Inside {
  readonly own: Offices;
  readonly model: ModelWithoutLetters;
  readonly ranks: Ranks;
}

export interface PlannedLetter extends Pick<LetterLink, 'giver' | 'receiver' | 'level' | 'tier'> {
  /** Id of the person, or of the vacant unit or post. */
  readonly recipient: string;
  readonly posts: readonly PostNode[];
  /** Units whose powers the recipient answers for. */
  readonly units: readonly string[];
}

/** From the head: deputies as the organ lists them, holders of leading posts, leading posts without holder. */
export function lettersToDeputies({ own, model, ranks }: Inside): PlannedLetter[] {
  const { organ, head, posts } = own;
  const letter = (
    recipient: string,
    receiver: LetterParty,
    covered: readonly PostNode[],
    units: readonly string[],
  ): PlannedLetter => {
    const tier = covered.find(({ data }) => data.unit === organ.id)?.data.tier ?? 'leading';
    return { recipient, giver: head, receiver, level: 'deputy', tier, posts: covered, units };
  };
  const listed = own.deputies
    .filter(({ written }) => ranks.deputies.has(written))
    .map(({ written, party, units }) => {
      const all = new Set([...units, ...ranks.managedBy(written)]);
      return letter(written, party, own.postsOf.get(written) ?? [], [...all]);
    });
  const known = new Set(listed.map(({ recipient }) => recipient));
  const unlisted = [...ranks.deputies]
    .filter((person) => !known.has(person))
    .map((person) => {
      const held = own.postsOf.get(person) ?? [];
      const receiver = { body: organ.id, person, title: titleOf(person, held, model) };
      return letter(person, receiver, held, ranks.managedBy(person));
    });
  const vacant = posts
    .filter(({ data, holders }) => data.tier === 'leading' && holders.length === 0)
    .map((post) => letter(post.id, { body: organ.id, person: undefined, title: post.name }, [post], []));
  // Without a head these posts may be the head's own; the organ's letter holds them.
  return [...listed, ...unlisted, ...(head.person === undefined ? [] : vacant)];
}

/** From the deputy in charge, else from the head, to the head of the unit; none when no post manages the unit. */
export function lettersToUnit({ own, ranks }: Inside, office: UnitOffice): PlannedLetter[] {
  const { unit, head, managing } = office;
  if (!head) return [];
  const link = { giver: chargeOf(own, office), receiver: head, level: 'unit', tier: 'managing' } as const;
  if (head.person === undefined) {
    const vacant = managing.filter(({ holders }) => holders.length === 0);
    const posts = vacant.length > 0 ? vacant : managing;
    return [{ ...link, recipient: unit.id, posts, units: [unit.id] }];
  }
  const units = ranks.managedBy(head.person);
  if (!ranks.managers.has(head.person) || ranks.homeOf(head.person, units) !== unit.id) return [];
  return [{ ...link, recipient: head.person, posts: own.postsOf.get(head.person) ?? [], units }];
}

/**
 * From the head of the unit, else from whoever is in charge of it, to everyone who holds a post there and has no
 * letter of a higher level, and to each vacant post. `office` undefined: the posts that belong to no current unit.
 */
export function lettersToOfficers(inside: Inside, office: UnitOffice | undefined): PlannedLetter[] {
  const { own, model, ranks } = inside;
  const unitIds = own.units.map(({ unit }) => unit.id);
  const posts = office?.posts ?? own.posts.filter(({ data }) => !unitIds.includes(data.unit));
  const giver = office ? (office.head ?? chargeOf(own, office)) : own.head;
  const body = office?.unit.id ?? own.organ.id;
  const isOfficer = (person: string): boolean =>
    person !== own.head.person && !ranks.deputies.has(person) && !ranks.managers.has(person);
  const letter = (
    recipient: string,
    person: string | undefined,
    covered: readonly PostNode[],
  ): PlannedLetter => ({
    recipient,
    giver,
    receiver: { body, person, title: person ? titleOf(person, covered, model) : covered[0]!.name },
    level: 'officer',
    tier: highestTier(covered),
    posts: covered,
    units: [],
  });

  const letters = new Map<string, PlannedLetter>();
  for (const post of posts) {
    for (const person of post.holders) {
      const held = own.postsOf.get(person) ?? [post];
      const units = held.map(({ data }) => data.unit).filter((id) => unitIds.includes(id));
      const isHome = ranks.homeOf(person, units) === office?.unit.id;
      if (isOfficer(person) && isHome && !letters.has(person))
        letters.set(person, letter(person, person, held));
    }
    const spokenFor = post.data.tier === 'leading' || (post.data.tier === 'managing' && isVacant(office));
    if (post.holders.length === 0 && !spokenFor) letters.set(post.id, letter(post.id, undefined, [post]));
  }
  return [...letters.values()];
}

/** The deputy in charge of a unit, unless it is its own head; else the head of the organ. */
function chargeOf(own: Offices, { unit, head }: UnitOffice): LetterParty {
  const deputy = own.deputies.find(
    ({ units, party }) =>
      units.includes(unit.id) && (party.person === undefined || party.person !== head?.person),
  );
  return deputy?.party ?? own.head;
}

function isVacant(office: UnitOffice | undefined): boolean {
  return office?.head !== undefined && office.head.person === undefined;
}

/** What stands above the signature: the office of the person, else the names of the posts. */
function titleOf(person: string, posts: readonly PostNode[], model: ModelWithoutLetters): string {
  return personOf(person, model)?.data.title ?? posts.map(({ name }) => name).join('、');
}

function highestTier(posts: readonly PostNode[]): Tier {
  const tiers = ['leading', 'managing', 'direct'] as const;
  return tiers.find((tier) => posts.some(({ data }) => data.tier === tier)) ?? 'direct';
}
