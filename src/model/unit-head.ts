/** Who heads a unit: of several posts of the tier 主管责任 only one is the head's. */
import type { PersonNode, PostNode, UnitNode } from './model.js';

export interface UnitHead {
  /** Post by which the person heads the unit, or the vacant one that waits for a head. */
  readonly post: PostNode | undefined;
  readonly person: PersonNode | undefined;
}

export interface UnitHeadContext {
  /** Persons whom the unit names as its leaders on the day. */
  readonly named: readonly PersonNode[];
  readonly personOf: (id: string | undefined) => PersonNode | undefined;
}

/**
 * A post says best what its holder is, the head's own post before a deputy's, the post of somebody who works in the
 * unit before that of somebody who works elsewhere; a named leader comes before guests and deputies. Undefined when
 * nothing tells of a head.
 */
export function unitHead(
  unit: UnitNode,
  managing: readonly PostNode[],
  { named, personOf }: UnitHeadContext,
): UnitHead | undefined {
  const held = managing
    .filter(({ holders }) => holders.length > 0)
    .map((post) => {
      const leader = named.find(({ id }) => post.holders.includes(id));
      return { post, person: leader ?? personOf(post.holders[0]), isLeader: leader !== undefined };
    });
  const isGuest = ({ person }: UnitHead) => person?.data.unit !== undefined && person.data.unit !== unit.id;
  const isDeputy = ({ post }: { post: PostNode }) => isDeputyPost(post, unit);
  const chiefs = held.filter((one) => !isDeputy(one));
  const deputies = held.filter(isDeputy);
  const vacant = managing.filter(({ holders }) => holders.length === 0);
  const waiting = vacant.find((post) => !isDeputyPost(post, unit));
  return (
    chiefs.find(({ isLeader }) => isLeader) ??
    chiefs.find((one) => !isGuest(one)) ??
    (named[0] && { post: deputies.find(({ person }) => person === named[0])?.post, person: named[0] }) ??
    chiefs[0] ??
    deputies.find((one) => !isGuest(one)) ??
    (waiting && { post: waiting, person: undefined }) ??
    deputies[0] ??
    (vacant[0] && { post: vacant[0], person: undefined })
  );
}

/** 副大队长岗; a unit's own name may hold the character (农副产品科), and so may its field (副食品). */
function isDeputyPost({ name }: PostNode, unit: UnitNode): boolean {
  return /副(?![食产业])/u.test(name.replace(unit.name, ''));
}
