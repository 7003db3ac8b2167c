/** The posts whose holders face the party themselves. */
import type { Model, PersonNode, PostNode, PowerNode } from '../model/model.js';
import type { PowerKind } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';

export interface EnforcementPost {
  readonly post: PostNode;
  /** Powers of the asked kinds that it handles. */
  readonly powers: readonly PowerNode[];
  readonly holders: readonly PersonNode[];
}

/** Posts of the direct tier in force that handle (主办, 协办) powers of these kinds; all kinds when none is given. */
export function enforcementPosts(model: Model, kinds?: readonly PowerKind[]): EnforcementPost[] {
  const active = new Set(activePowers(model));
  return model.posts.flatMap((post) => {
    if (!post.current || post.data.tier !== 'direct') return [];
    const powers = post.assignments
      .filter(({ role }) => role === 'lead' || role === 'assist')
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
