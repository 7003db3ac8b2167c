/** Whom a scheme of evaluation assesses. */
import { letterLine } from './letter-line.js';
import type { Model, OrganNode, PersonNode, SchemeNode, UnitNode } from './model.js';
import { nodesOf } from './node-of.js';
import { nodesByOrgan } from './nodes-by-organ.js';

export type Target = OrganNode | UnitNode | PersonNode;

/** Those that the scheme lists of all of its kind: units of the organ; organs below it, or itself when there are none; or everyone who holds a post of it. */
export function evaluationTargets(scheme: SchemeNode, model: Model): Target[] {
  const { targets } = scheme.data;
  const all = targetsOfKind(scheme, model);
  if (targets === undefined) return all;
  const holders = nodesOf(model, targets, 'post').flatMap((post) => post.holders);
  return all.filter(({ id }) => targets.includes(id) || holders.includes(id));
}

function targetsOfKind(scheme: SchemeNode, model: Model): Target[] {
  switch (scheme.data.target) {
    case 'unit':
      return nodesByOrgan(model)
        .units(scheme.organ)
        .filter(({ current }) => current);
    case 'organ': {
      // Vertical organs are evaluated by their own line (国办发〔2005〕37号, part 3(2)).
      const below = nodesByOrgan(model)
        .below(scheme.organ)
        .filter((organ) => organ.current && letterLine(organ.id, model.nodes).includes(scheme.organ));
      return below.length > 0 ? below : nodesOf(model, [scheme.organ], 'organ');
    }
    case 'person': {
      const posts = nodesByOrgan(model)
        .posts(scheme.organ)
        .filter(({ current }) => current);
      return nodesOf(
        model,
        posts.flatMap(({ holders }) => holders),
        'person',
      );
    }
    default:
      return [];
  }
}
