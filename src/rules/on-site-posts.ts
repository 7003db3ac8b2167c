/** Posts of heads of units that take part in inspections and investigations themselves. */
import type { Model, PersonNode, PostNode, PowerNode } from '../model/model.js';
import type { PowerKind, Stage } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';

/** Where officers face the party. */
const ON_SITE: readonly Stage[] = ['inspection', 'investigation'];

export interface OnSitePost {
  readonly post: PostNode;
  readonly powers: readonly PowerNode[];
  readonly holders: readonly PersonNode[];
  /** Whether it only reviews there, or acts itself 主办、协办. */
  readonly reviews: boolean;
}

/** Only posts of the managing tier that name such a stage: one without stages leads its unit as a rule. */
export function onSitePosts(model: Model, kinds: readonly PowerKind[]): OnSitePost[] {
  const active = new Set(activePowers(model));
  return model.posts.flatMap((post) => {
    if (!post.current || post.data.tier !== 'managing') return [];
    const there = post.assignments.filter(
      ({ role, stages }) => role !== 'approve' && stages?.some((stage) => ON_SITE.includes(stage)),
    );
    const powers = there
      .map(({ power }) => model.nodes.get(power))
      .filter((node): node is PowerNode => node?.kind === 'power' && active.has(node))
      .filter(({ data }) => kinds.includes(data.kind));
    if (powers.length === 0) return [];
    const holders = post.holders
      .map((id) => model.nodes.get(id))
      .filter((node): node is PersonNode => node?.kind === 'person');
    return [{ post, powers, holders, reviews: there.every(({ role }) => role === 'review') }];
  });
}
