/** Whether powers come later that a selector would select: an organ writes its posts down before the day. */
import type { PlainNode, PlainPost, PlainPower } from './collect-nodes.js';
import type { OrganNode, PostNode } from './model.js';

type Selector = NonNullable<NonNullable<PostNode['data']['powers']>[number]['select']>;
type Nodes = ReadonlyMap<string, PlainNode>;

/** By a transfer or a succession that begins after the day, or as a power of its own that begins after it. */
export function awaitsPowers(select: Selector, post: PlainPost, nodes: Nodes, asOf: string): boolean {
  const fits = (power: PlainPower, unit: string | undefined): boolean =>
    (select.kind === undefined || power.data.kind === select.kind) &&
    (select.procedure === undefined || power.data.procedure === select.procedure) &&
    (select.unit === undefined || unit === select.unit);
  const isOwn = (body: string): boolean => (nodes.get(body)?.organ ?? body) === post.organ;
  for (const node of nodes.values()) {
    if (node.kind === 'power') {
      const begins = node.organ === post.organ && (node.data.from ?? '') > asOf;
      if (begins && fits(node, node.data.unit)) return true;
    }
    // Who gave its powers away lacks them until they come back.
    if (node.kind !== 'transfer' || node.data.kind === 'withdraw' || node.data.start <= asOf) continue;
    if (!(node.data.to ?? []).some(isOwn)) continue;
    // Which powers an unlimited transfer moves is known on its day only.
    if (!node.data.powers) return true;
    const { units = [] } = node.data;
    const coming = node.data.powers.map((id) => nodes.get(id)).filter((one) => one?.kind === 'power');
    const inCharge = units.find((unit) => nodes.get(unit)?.organ === post.organ);
    if (coming.some((power) => fits(power, inCharge))) return true;
  }
  const organ = nodes.get(post.organ);
  return organ?.kind === 'organ' && follows(organ, asOf);
}

function follows({ data }: OrganNode, asOf: string): boolean {
  return (data['successor-of'] ?? []).some(({ date }) => date > asOf);
}
