/** Which items that superiors assign to an organ it lacks, and which of its powers no superior knows. */
import type { CataloguePower } from '../model/catalogue.js';
import { groupBy } from '../model/group-by.js';
import type { Model, OrganNode, PowerNode } from '../model/model.js';
import type { SuperiorCatalogue, SuperiorMatch } from '../model/superiors.js';
import type { PowerRecord } from '../schema/record-types.generated.js';

export interface SuperiorCoverage {
  /** Items assigned to the organ's level that nothing corresponds to. */
  readonly missing: ReadonlyMap<SuperiorCatalogue, readonly CataloguePower[]>;
  /** Own active powers without an item; with the one of another name that they most likely are. */
  readonly unknown: ReadonlyMap<PowerNode, SuperiorMatch | undefined>;
}

/** What is asked of a model again and again, gathered once. */
interface Gathered {
  readonly covered: Map<string, SuperiorCoverage>;
  readonly powersOf: ReadonlyMap<string, readonly PowerNode[]>;
  /** Level with folder or region -> organs there. */
  readonly organsAt: ReadonlyMap<string, readonly OrganNode[]>;
  /** The items of a catalogue that some organ there has. */
  readonly coveredAt: Map<string, ReadonlySet<CataloguePower>>;
}
const known = new WeakMap<Model, Gathered>();

export function superiorCoverage(model: Model, organ: OrganNode): SuperiorCoverage {
  const gathered = known.get(model) ?? gather(model);
  known.set(model, gathered);
  const found = gathered.covered.get(organ.id) ?? cover(model, organ, gathered);
  gathered.covered.set(organ.id, found);
  return found;
}

function gather(model: Model): Gathered {
  const sites = model.organs.flatMap((organ) => sitesOf(organ).map((site) => ({ organ, site })));
  const organsAt = new Map(
    [...groupBy(sites, ({ site }) => site)].map(([site, there]) => [site, there.map(({ organ }) => organ)]),
  );
  const powersOf = groupBy(
    model.powers.filter(({ current }) => current),
    ({ organ }) => organ,
  );
  return { covered: new Map(), powersOf, organsAt, coveredAt: new Map() };
}

/** Organs of one level are peers where they stand below the same government, or in the same region. */
function sitesOf({ parent, data }: OrganNode): string[] {
  const { level, region } = data;
  return [...(parent ? [`${level} below ${parent}`] : []), ...(region ? [`${level} in ${region}`] : [])];
}

function cover(model: Model, organ: OrganNode, gathered: Gathered): SuperiorCoverage {
  const catalogues = model.superiors.of(organ.id);
  const own = gathered.powersOf.get(organ.id) ?? [];
  const lacking = own.filter((power) => !model.superiors.match(power));
  // What cannot be adopted has been reported, and may be any of the items that are missing.
  const broken = lacking.filter(({ data }) => data.inherits !== undefined).length;
  const likeness = groupBy(
    lacking.filter(({ data }) => data.inherits === undefined),
    ({ data }) => settingKey(data),
  );
  const likely = new Map<PowerNode, SuperiorMatch>();
  const missing = new Map<SuperiorCatalogue, CataloguePower[]>();
  for (const catalogue of catalogues) {
    const rest = missingItems(model, organ, catalogue, gathered).filter((item) => {
      const key = settingKey(item);
      const like = key === '' ? undefined : likeness.get(key)?.shift();
      if (like) likely.set(like, { catalogue, item });
      return !like;
    });
    if (rest.length > broken) missing.set(catalogue, rest);
  }
  const active = lacking.filter(({ data }) => (data.state ?? 'active') === 'active');
  return { missing, unknown: new Map(active.map((power) => [power, likely.get(power)])) };
}

/** The clauses that set it: what two powers share whatever they are called. Empty where none is said to set it. */
function settingKey({ kind, bases }: Pick<PowerRecord, 'kind' | 'bases'>): string {
  const setting = bases.filter(({ role }) => role === 'sets').map(({ cite }) => cite.replaceAll(/\s/gu, ''));
  return setting.length === 0 ? '' : JSON.stringify([kind, ...setting.sort()]);
}

function missingItems(
  model: Model,
  organ: OrganNode,
  catalogue: SuperiorCatalogue,
  gathered: Gathered,
): readonly CataloguePower[] {
  const { level } = organ.data;
  const assigned = catalogue.items.filter(
    (item) => item.levels?.includes(level) && (item.state ?? 'active') === 'active',
  );
  if (assigned.length === 0) return assigned;
  const received = model.exercises.ofOrgan(organ.id).flatMap(({ power }) => {
    const node = model.nodes.get(power);
    return node?.kind === 'power' && node.organ !== organ.id ? [node] : [];
  });
  const own = itemsOfAll([...(gathered.powersOf.get(organ.id) ?? []), ...received], catalogue);
  const rest = assigned.filter((item) => !own.has(item));
  if (rest.length === 0) return rest;
  const peers = sitesOf(organ).map((site) => coveredAt(site, catalogue, gathered));
  return rest.filter((item) => !peers.some((covered) => covered.has(item)));
}

/** Asked by each organ of a site, answered once. */
function coveredAt(
  site: string,
  catalogue: SuperiorCatalogue,
  { powersOf, organsAt, coveredAt: answers }: Gathered,
): ReadonlySet<CataloguePower> {
  const key = JSON.stringify([site, catalogue.source, catalogue.name]);
  const known = answers.get(key);
  if (known) return known;
  const powers = (organsAt.get(site) ?? []).flatMap(({ id }) => powersOf.get(id) ?? []);
  const covered = itemsOfAll(powers, catalogue);
  answers.set(key, covered);
  return covered;
}

function itemsOfAll(powers: readonly PowerNode[], catalogue: SuperiorCatalogue): Set<CataloguePower> {
  return new Set(powers.flatMap((power) => itemsOf(power.data, catalogue)));
}

/** By every mark that the power has. */
function itemsOf(power: PowerRecord, { source, index }: SuperiorCatalogue): CataloguePower[] {
  const { name, code, 'superior-item': superior, inherits } = power;
  const found = [
    inherits?.startsWith(`${source}#`) ? index.named(inherits.slice(source.length + 1), name) : undefined,
    superior ? index.named(superior, name) : undefined,
    code ? index.coded(code, name) : undefined,
    index.alike(power),
  ];
  return found.filter((item) => item !== undefined);
}
