/** The coverage of one organ: its bases, powers, posts, statements and indicators, and where the chain breaks. */
import type { Model, OrganNode, PostNode } from '../../model/model.js';
import { nodesOf } from '../../model/node-of.js';
import { placeOf } from '../place-of.js';
import { basisState } from './basis-state.js';
import type { CoveredBasis, CoveredOrgan, CoveredPost, CoveredPower } from './covered.js';
import { findHoles } from './find-holes.js';
import type { Links } from './links.js';

/** `resting`: the powers that rest on its list of bases. */
export function coverOrgan(
  organ: OrganNode,
  powers: readonly CoveredPower[],
  resting: readonly CoveredPower[],
  model: Model,
  links: Links,
): CoveredOrgan {
  const own = <T extends { readonly organ: string; readonly current: boolean }>(nodes: readonly T[]) =>
    nodes.filter((node) => node.organ === organ.id && node.current);
  const posts = own(model.posts).map((post) => coverPost(post, model, links));
  const statements = own(model.responsibilities).map((node) => ({
    id: node.id,
    name: node.name,
    letters: links.statements.isHandedOn(node),
  }));
  const indicators = links.indicators.all
    .filter(({ scheme }) => scheme.organ === organ.id)
    .map(({ id, scheme, content, targets }) => ({ id, scheme: scheme.id, content, targets: targets.length }));
  const covered = {
    id: organ.id,
    name: organ.name,
    level: organ.data.level,
    bases: coverBases(organ, resting, powers.length > 0, model, links),
    powers,
    posts,
    statements,
    indicators,
  };
  return { ...covered, holes: findHoles(covered, model) };
}

function coverPost(post: PostNode, model: Model, links: Links): CoveredPost {
  const holders = nodesOf(model, post.holders, 'person').map(({ id, name }) => ({
    id,
    name,
    letter: links.isBound(id, post.id),
    omitted: links.isOmitted(id, post),
  }));
  return {
    id: post.id,
    name: post.name,
    tier: post.data.tier,
    at: placeOf(model, post),
    holders,
    vacant: post.data.vacancy !== undefined,
    stated: links.statements.covers(post),
    powers: new Set(post.assignments.map(({ power }) => power)).size,
    letters: links.lettersOf(post.id).length,
  };
}

/**
 * What the organ lists and what its powers cite, each title once; the last are those that no list holds. An organ
 * without powers of its own lists for others: what they cite beyond its list is theirs.
 */
function coverBases(
  organ: OrganNode,
  resting: readonly CoveredPower[],
  hasPowers: boolean,
  model: Model,
  links: Links,
): CoveredBasis[] {
  const citing = new Map<string, Set<CoveredPower>>();
  for (const power of resting)
    for (const { instrument } of power.citations)
      citing.set(instrument, (citing.get(instrument) ?? new Set()).add(power));
  const listed = new Map(
    model.bases
      // One that is over may stay listed for the record; cited, it is a fault.
      .filter(({ name, organ: owner, current }) =>
        owner === organ.id ? current || citing.has(name) : hasPowers && citing.has(name),
      )
      // Two organs may list one law: the own list counts.
      .toSorted((a, b) => Number(a.organ === organ.id) - Number(b.organ === organ.id))
      .map((basis) => [basis.name, basis]),
  );
  const unlisted = hasPowers ? [...citing.keys()].filter((title) => !listed.has(title)) : [];
  const count = (title: string) => {
    const own = [...(citing.get(title) ?? [])];
    const posts = new Set(own.flatMap((power) => power.posts.map(({ post }) => post)));
    return {
      powers: own.length,
      posts: posts.size,
      letters: new Set([...posts].flatMap((post) => links.lettersOf(post))).size,
      indicators: new Set(own.flatMap(({ indicators }) => indicators)).size,
    };
  };
  return [
    ...[...listed.values()].map((basis) => ({
      id: basis.id,
      title: basis.name,
      state: basisState(model, basis),
      common: basis.data.group === 'common',
      ...count(basis.name),
    })),
    ...unlisted.map((title) => ({ title, state: 'unproved' as const, common: false, ...count(title) })),
  ];
}
