/** The officers who enforce face to face and must hold a certificate. */
import type { Model, PersonNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';
import type { PowerKind } from '../../schema/record-types.generated.js';

/**
 * Kinds for which officers show a certificate: 行政处罚法 art. 42(1), 行政强制法 art. 17(3), 国办发〔2018〕118号 item 5.
 * Desk work on licences and payments needs none.
 */
const KINDS: readonly PowerKind[] = ['penalty', 'compulsory-measure', 'compulsory-execution', 'inspection'];

/** Holders of posts of the direct tier that handle or assist in such powers, each once. */
export function officersInCharge(model: Model, organ: string): PersonNode[] {
  const posts = model.posts.filter(
    (post) =>
      post.current &&
      post.organ === organ &&
      post.data.tier === 'direct' &&
      post.assignments.some(({ power, role }) => {
        const node = nodeOf(model, power, 'power');
        return (role === 'lead' || role === 'assist') && node !== undefined && KINDS.includes(node.data.kind);
      }),
  );
  return nodesOf(
    model,
    posts.flatMap(({ holders }) => holders),
    'person',
  );
}
