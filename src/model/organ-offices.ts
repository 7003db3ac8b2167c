/** Who holds which office in an organ on the day: head, deputies in charge, heads of units, holders of posts. */
import { groupBy } from './group-by.js';
import { isInForce } from './in-force.js';
import type { LetterParty, Model, OrganNode, PersonNode, PostNode, PowerNode, UnitNode } from './model.js';
import { unitHead } from './unit-head.js';

export type ModelWithoutLetters = Omit<Model, 'letters' | 'letterOmissions'>;
type Leader = NonNullable<OrganNode['data']['leaders']>[number];

export interface Offices {
  readonly organ: OrganNode;
  readonly head: LetterParty;
  /** Deputies with the units in their charge, in the authors' order; each person once. */
  readonly deputies: readonly Deputy[];
  readonly units: readonly UnitOffice[];
  /** Powers that the organ exercises on the day: its own in file order, then those received. */
  readonly powers: readonly PowerNode[];
  /** Unit -> the powers that it is in charge of, received ones included. */
  readonly inCharge: ReadonlyMap<string, readonly string[]>;
  /** Current posts of the organ in file order. */
  readonly posts: readonly PostNode[];
  /** Person -> the posts held, in file order. */
  readonly postsOf: ReadonlyMap<string, readonly PostNode[]>;
}
export interface Deputy {
  readonly party: LetterParty;
  /** The person as written, known or not. */
  readonly written: string;
  readonly units: readonly string[];
}
export interface UnitOffice {
  readonly unit: UnitNode;
  readonly posts: readonly PostNode[];
  /** Posts of the tier 主管责任, a deputy's too. */
  readonly managing: readonly PostNode[];
  /** Undefined when no post of the unit manages it and no leader of the unit is written. */
  readonly head: LetterParty | undefined;
}

export function officesOf(organ: OrganNode, model: ModelWithoutLetters): Offices {
  const posts = model.posts.filter((post) => post.organ === organ.id && post.current);
  const exercised = model.exercises.ofOrgan(organ.id);
  const inCharge = groupBy(
    exercised.filter(({ unit }) => unit !== undefined),
    ({ unit }) => unit ?? '',
  );
  const held = posts.flatMap((post) => post.holders.map((person) => ({ person, post })));
  const postsOf = new Map(
    [...groupBy(held, ({ person }) => person)].map(([person, pairs]) => [
      person,
      pairs.map(({ post }) => post),
    ]),
  );
  const leaders = (organ.data.leaders ?? []).filter((leader) => isInForce(leader, model.asOf));
  const byUnit = groupBy(posts, ({ data }) => data.unit ?? '');
  const units = model.units
    .filter((unit) => unit.organ === organ.id && unit.current)
    .map((unit) => unitOffice(unit, byUnit.get(unit.id) ?? [], model));
  return {
    organ,
    head: headOf(organ, leaders, model),
    deputies: deputiesOf(organ, leaders, model),
    units,
    powers: [...new Set(exercised.map(({ power }) => power))].flatMap((id) => {
      const power = model.nodes.get(id);
      return power?.kind === 'power' && power.current ? [power] : [];
    }),
    inCharge: new Map([...inCharge].map(([unit, own]) => [unit, own.map(({ power }) => power)])),
    posts,
    postsOf,
  };
}

/** The default title of office when neither the organ nor the person states one. */
const headTitle = '主要负责人';
const deputyTitle = '分管领导';
const unitHeadTitle = '负责人';

function headOf(organ: OrganNode, leaders: readonly Leader[], model: ModelWithoutLetters): LetterParty {
  const heads = leaders.filter(({ role }) => role === 'head');
  const leader = heads.find(({ person }) => personOf(person, model)) ?? heads[0];
  return leaderParty(organ, leader, headTitle, model);
}

function deputiesOf(organ: OrganNode, leaders: readonly Leader[], model: ModelWithoutLetters): Deputy[] {
  const entries = groupBy(
    leaders.filter(({ role, person }) => role === 'deputy' && person),
    ({ person }) => person,
  );
  return [...entries].map(([written, own]) => ({
    party: leaderParty(organ, own[0], deputyTitle, model),
    written,
    units: [...new Set(own.flatMap(({ units }) => units ?? []))],
  }));
}

function leaderParty(
  organ: OrganNode,
  leader: Leader | undefined,
  title: string,
  model: ModelWithoutLetters,
): LetterParty {
  const person = personOf(leader?.person, model);
  return { body: organ.id, person: person?.id, title: leader?.title ?? person?.data.title ?? title };
}

function unitOffice(unit: UnitNode, posts: readonly PostNode[], model: ModelWithoutLetters): UnitOffice {
  const managing = posts.filter(({ data }) => data.tier === 'managing');
  const named = (unit.data.leaders ?? [])
    .filter((leader) => isInForce(leader, model.asOf))
    .flatMap((leader) => personOf(leader.person, model) ?? []);
  const found = unitHead(unit, managing, { named, personOf: (id) => personOf(id, model) });
  if (!found) return { unit, posts, managing, head: undefined };
  const { post, person } = found;
  const title = person?.data.title ?? post?.name ?? unitHeadTitle;
  return { unit, posts, managing, head: { body: unit.id, person: person?.id, title } };
}

export function personOf(id: string | undefined, model: ModelWithoutLetters): PersonNode | undefined {
  const node = id === undefined ? undefined : model.nodes.get(id);
  return node?.kind === 'person' && node.current ? node : undefined;
}
