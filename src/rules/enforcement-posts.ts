/** The posts whose holders face the party themselves. */
import type { Model, PersonNode, PostNode, PowerNode } from '../model/model.js';
import type { PostRole, PowerKind } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';

export interface EnforcementPost {
  readonly post: PostNode;
  /** Powers of the asked kinds that it handles. */
  readonly powers: readonly PowerNode[];
  readonly holders: readonly PersonNode[];
}

export interface EnforcementFilter {
  /** Default: all. */
  readonly kinds?: readonly PowerKind[];
  /** Default: 主办 and 协办. */
  readonly roles?: readonly PostRole[];
}

/** Posts of the direct tier in force that handle such powers, in the order of the model. */
export function enforcementPosts(model: Model, filter: EnforcementFilter = {}): EnforcementPost[] {
  const { kinds, roles = ['lead', 'assist'] } = filter;
  const active = new Set(activePowers(model));
  return model.posts.flatMap((post) => {
    if (!post.current || post.data.tier !== 'direct') return [];
    const powers = post.assignments
      .filter(({ role }) => roles.includes(role))
      .map(({ power }) => model.nodes.get(power))
      .filter((node): node is PowerNode => node?.kind === 'power' && active.has(node))
      .filter((power) => kinds === undefined || kinds.includes(power.data.kind));
    if (powers.length === 0) return [];
    const holders = post.holders
      .map((id) => model.nodes.get(id))
      .filter((node): node is PersonNode => node?.kind === 'person');
    return [{ post, powers, holders }];
  });
}
