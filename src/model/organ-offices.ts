/** Who holds which office in an organ on the day: head, deputies in charge, heads of units, holders of posts. */
import { groupBy } from './group-by.js';
import { isInForce } from './in-force.js';
import type { LetterParty, Model, OrganNode, PersonNode, PostNode, PowerNode, UnitNode } from './model.js';

export type ModelWithoutLetters = Omit<Model, 'letters'>;
type Leader = NonNullable<OrganNode['data']['leaders']>[number];

export interface Offices {
  readonly organ: OrganNode;
  readonly head: LetterParty;
  /** Deputies with the units in their charge, in the authors' order; each person once. */
  readonly deputies: readonly Deputy[];
  readonly units: readonly UnitOffice[];
  /** Current powers of the organ in file order. */
  readonly powers: readonly PowerNode[];
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
  /** Posts of the tier 主管责任; the first holder is the head of the unit. */
  readonly managing: readonly PostNode[];
  /** Undefined when no post of the unit manages it. */
  readonly head: LetterParty | undefined;
}

export function officesOf(organ: OrganNode, model: ModelWithoutLetters): Offices {
  const posts = model.posts.filter((post) => post.organ === organ.id && post.current);
  const powers = model.powers.filter((power) => power.organ === organ.id && power.current);
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
    powers,
    posts,
    postsOf,
  };
}

/** The default title of office when neither the organ nor the person states one. */
const headTitle = '主要负责人';
const deputyTitle = '分管领导';

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
  const post = managing.find(({ holders }) => holders.length > 0) ?? managing[0];
  if (!post) return { unit, posts, managing, head: undefined };
  const person = personOf(post.holders[0], model);
  return {
    unit,
    posts,
    managing,
    head: { body: unit.id, person: person?.id, title: person?.data.title ?? post.name },
  };
}

export function personOf(id: string | undefined, model: ModelWithoutLetters): PersonNode | undefined {
  const node = id === undefined ? undefined : model.nodes.get(id);
  return node?.kind === 'person' && node.current ? node : undefined;
}
