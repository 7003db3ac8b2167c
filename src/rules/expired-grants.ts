/** Transfers that have ended while posts of the receiver still exercise what they gave. */
import type { Model, PostNode, TransferNode } from '../model/model.js';

export interface ExpiredGrant {
  readonly transfer: TransferNode;
  readonly posts: readonly PostNode[];
}

/** Latest transfer of each power and receiver only: an earlier one was followed by it. */
export function expiredGrants(model: Model): ExpiredGrant[] {
  const grants = new Map<TransferNode, PostNode[]>();
  for (const post of model.posts) {
    if (!post.current) continue;
    const found = new Set(post.assignments.flatMap(({ power }) => expiredGrantOf(model, post, power) ?? []));
    for (const transfer of found) grants.set(transfer, [...(grants.get(transfer) ?? []), post]);
  }
  return [...grants].map(([transfer, posts]) => ({ transfer, posts }));
}

/** The ended transfer by which the organ of a post had a power that it no longer exercises. */
export function expiredGrantOf(model: Model, post: PostNode, power: string): TransferNode | undefined {
  if (model.exercises.ofPower(power).some(({ organ }) => organ === post.organ)) return undefined;
  const node = model.nodes.get(power);
  const parent = node?.kind === 'power' ? node.data.parent : undefined;
  return model.transfers
    .filter(({ data: { kind, until, to = [], powers = [] } }) => {
      if (kind === 'withdraw' || until === undefined || until >= model.asOf) return false;
      const named = powers.includes(power) || (parent !== undefined && powers.includes(parent));
      return named && to.some((body) => organOf(model, body) === post.organ);
    })
    .toSorted((a, b) => ((a.data.until ?? '') < (b.data.until ?? '') ? 1 : -1))[0];
}

function organOf(model: Model, body: string): string {
  const node = model.nodes.get(body);
  return node?.kind === 'unit' ? node.organ : body;
}
