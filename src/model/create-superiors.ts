/** Finds who guides whom, and what they have published, when somebody asks. */
import { titleKey } from '../law/library/title-key.js';
import type { PowerRecord } from '../schema/record-types.generated.js';
import type { Catalogue, CataloguePower, Upstream } from './catalogue.js';
import { indexItems } from './catalogue-index.js';
import { groupBy } from './group-by.js';
import { isInForce } from './in-force.js';
import type { BasisNode, ExternalNode, Model, ModelNode, OrganNode, PowerNode } from './model.js';
import type { AbsentSuperior, SuperiorCatalogue, SuperiorMatch, Superiors } from './superiors.js';

type Parts = Pick<Model, 'asOf' | 'nodes' | 'organs' | 'externals' | 'powers' | 'bases' | 'graph'>;

interface Chain {
  readonly catalogues: SuperiorCatalogue[];
  readonly absent: AbsentSuperior[];
  cut: boolean;
}

export function createSuperiors(parts: Parts, upstreams: readonly Upstream[]): Superiors {
  const { asOf, nodes, graph } = parts;
  // A catalogue that cannot be read has been reported; whom it would have held nobody knows.
  const isBroken = upstreams.some(({ catalogue }) => !catalogue);
  const listed = groupBy(
    parts.powers.filter((power) => isListed(power, asOf)),
    ({ organ }) => organ,
  );
  const catalogues = new Map<string, SuperiorCatalogue | undefined>();
  const once = (id: string, make: () => SuperiorCatalogue | undefined): SuperiorCatalogue | undefined => {
    if (!catalogues.has(id)) catalogues.set(id, make());
    return catalogues.get(id);
  };
  const chains = new Map<string, Chain>();
  const matches = new Map<string, SuperiorMatch | undefined>();

  function catalogueOf(guide: OrganNode | ExternalNode): SuperiorCatalogue | undefined {
    return once(guide.id, () =>
      guide.kind === 'organ'
        ? ofOrgan(guide, listed.get(guide.id) ?? [], parts)
        : upstreams.flatMap((one) => ofUpstream(one, guide, asOf) ?? [])[0],
    );
  }

  function chainOf(organ: string) {
    const known = chains.get(organ);
    if (known) return known;
    const chain: Chain = { catalogues: [], absent: [], cut: false };
    chains.set(organ, chain);
    const seen = new Set([organ]);
    for (let level = [organ]; level.length > 0; ) {
      const above: string[] = [];
      for (const id of level) {
        chain.cut ||= guidesOf(nodes.get(id)).some((guide) => !nodes.has(guide));
        for (const { kind, to, origin } of graph.outgoing(id)) {
          if ((kind !== 'guided-by' && kind !== 'managed-by') || seen.has(to)) continue;
          seen.add(to);
          const guide = nodes.get(to);
          if (!guide?.current || (guide.kind !== 'organ' && guide.kind !== 'external')) continue;
          const catalogue = catalogueOf(guide);
          if (catalogue) chain.catalogues.push(catalogue);
          else if (guide.kind === 'external' && isBroken) chain.cut = true;
          else if (guide.kind === 'external' && id === organ) chain.absent.push({ name: guide.name, origin });
          above.push(to);
        }
      }
      level = above;
    }
    return chain;
  }

  return {
    of: (organ) => chainOf(organ).catalogues,
    isCut: (organ) => chainOf(organ).cut,
    absent: (organ) => chainOf(organ).absent,
    match(power) {
      if (!matches.has(power.id)) matches.set(power.id, matchIn(chainOf(power.organ).catalogues, power.data));
      return matches.get(power.id);
    },
  };
}

/** As the organ names them. */
function guidesOf(node: ModelNode | undefined): readonly string[] {
  if (node?.kind !== 'organ') return [];
  const { superior, 'guided-by': guides = [] } = node.data;
  return superior ? [superior, ...guides] : guides;
}

/** The nearest catalogue first; in it the strongest mark first. */
function matchIn(catalogues: readonly SuperiorCatalogue[], power: PowerRecord): SuperiorMatch | undefined {
  const { name, code, inherits = '', 'superior-item': superior } = power;
  const cut = inherits.indexOf('#');
  const ways: ((catalogue: SuperiorCatalogue) => CataloguePower | undefined)[] = [
    ({ source, index }) =>
      cut > 0 && source === inherits.slice(0, cut) ? index.named(inherits.slice(cut + 1), name) : undefined,
    ({ index }) => (superior ? index.named(superior, name) : undefined),
    ({ index }) => (code ? index.coded(code, name) : undefined),
    ({ index }) => index.alike(power),
  ];
  for (const catalogue of catalogues) {
    for (const way of ways) {
      const item = way(catalogue);
      if (item) return { catalogue, item };
    }
  }
  return undefined;
}

/** In force, or catalogued for the organs below only; see `levels`. */
export function isListed({ data }: PowerNode, asOf: string): boolean {
  return isInForce(data, asOf) && data.state !== 'cancelled';
}

function ofOrgan(
  organ: OrganNode,
  powers: readonly PowerNode[],
  parts: Parts,
): SuperiorCatalogue | undefined {
  if (powers.length === 0) return undefined;
  const byItem = new Map(powers.map((power) => [power.data.id, power]));
  const items = powers.map(({ data }) => ({ ...data, organ: organ.id }));
  return {
    source: organ.id,
    name: organ.name,
    level: organ.data.level,
    region: organ.data.region,
    asOf: parts.asOf,
    items,
    index: indexItems(items),
    isOwn: true,
    basis(item, key) {
      const listed = byItem.get(item.id)?.citations.flatMap((use) => use.listed) ?? [];
      const node = listed
        .map((id) => (id === undefined ? undefined : parts.nodes.get(id)))
        .find((basis): basis is BasisNode => basis?.kind === 'basis' && titleKey(basis.data.title) === key);
      return node && { ...node.data, organ: node.organ };
    },
  };
}

/** The part of a pinned catalogue that an external organ has published. */
function ofUpstream(upstream: Upstream, guide: ExternalNode, asOf: string): SuperiorCatalogue | undefined {
  const { catalogue, organ: wanted } = upstream;
  const organ = catalogue && organOf(catalogue, upstream, guide);
  if (!catalogue || !organ || (wanted !== undefined && wanted !== organ.id)) return undefined;
  const items = catalogue.powers.filter(
    (item) => item.organ === organ.id && isInForce(item, asOf) && item.state !== 'cancelled',
  );
  const bases = groupBy(catalogue.bases, ({ title }) => titleKey(title));
  return {
    source: upstream.id,
    name: guide.name,
    level: organ.level,
    region: organ.region,
    asOf: catalogue['as-of'],
    items,
    index: indexItems(items),
    isOwn: false,
    basis: (_, key) => bases.get(key)?.[0],
  };
}

/** By its id here, which is the one it has there or that of the catalogue, else by its name. */
function organOf({ organs }: Catalogue, { id, organ: wanted }: Upstream, guide: ExternalNode) {
  const named =
    organs.find((organ) => organ.id === guide.id) ?? organs.find(({ name }) => name === guide.name);
  if (named || guide.id !== id) return named;
  return wanted === undefined && organs.length === 1
    ? organs[0]
    : organs.find((organ) => organ.id === wanted);
}
