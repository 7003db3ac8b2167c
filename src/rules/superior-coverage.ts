/** Which items that superiors assign to an organ it lacks, and which of its powers no superior knows. */
import type { CataloguePower } from '../model/catalogue.js';
import { groupBy } from '../model/group-by.js';
import type { Model, OrganNode, PowerNode } from '../model/model.js';
import type { SuperiorCatalogue, SuperiorMatch } from '../model/superiors.js';
import type { PowerRecord } from '../schema/record-types.generated.js';
import { activePowers } from './active-powers.js';

export interface SuperiorCoverage {
  /** Items assigned to the organ's level that nothing corresponds to. */
  readonly missing: ReadonlyMap<SuperiorCatalogue, readonly CataloguePower[]>;
  /** Own active powers without an item; with the one of another name that they most likely are. */
  readonly unknown: ReadonlyMap<PowerNode, SuperiorMatch | undefined>;
}

const known = new WeakMap<Model, Map<string, SuperiorCoverage>>();

export function superiorCoverage(model: Model, organ: OrganNode): SuperiorCoverage {
  const ofModel = known.get(model) ?? new Map<string, SuperiorCoverage>();
  known.set(model, ofModel);
  const found = ofModel.get(organ.id) ?? cover(model, organ);
  ofModel.set(organ.id, found);
  return found;
}

function cover(model: Model, organ: OrganNode): SuperiorCoverage {
  const catalogues = model.superiors.of(organ.id);
  const own = model.powers.filter((power) => power.organ === organ.id && power.current);
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
    const rest = missingItems(model, organ, catalogue).filter((item) => {
      const like = likeness.get(settingKey(item))?.shift();
      if (like) likely.set(like, { catalogue, item });
      return !like;
    });
    if (rest.length > broken) missing.set(catalogue, rest);
  }
  const active = lacking.filter(({ data }) => (data.state ?? 'active') === 'active');
  return { missing, unknown: new Map(active.map((power) => [power, likely.get(power)])) };
}

/** The clauses that set it: what two powers share whatever they are called. */
function settingKey({ kind, bases }: Pick<PowerRecord, 'kind' | 'bases'>): string {
  const setting = bases.filter(({ role }) => role === 'sets').map(({ cite }) => cite.replaceAll(/\s/gu, ''));
  return setting.length === 0 ? '' : JSON.stringify([kind, ...setting.sort()]);
}

function missingItems(model: Model, organ: OrganNode, catalogue: SuperiorCatalogue): CataloguePower[] {
  const { level } = organ.data;
  const assigned = catalogue.items.filter(
    (item) => item.levels?.includes(level) && (item.state ?? 'active') === 'active',
  );
  if (assigned.length === 0) return [];
  const covered = new Set<CataloguePower>();
  const exercised = new Set(model.exercises.ofOrgan(organ.id).map(({ power }) => power));
  const powers = activePowers(model).filter(
    (power) => exercised.has(power.id) || isPeer(model, organ, power),
  );
  const suspended = model.powers.filter((power) => power.organ === organ.id && power.current);
  for (const power of [...powers, ...suspended])
    for (const item of itemsOf(power.data, catalogue)) covered.add(item);
  return assigned.filter((item) => !covered.has(item));
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

/** A power of another organ of the same level and place. */
function isPeer(model: Model, organ: OrganNode, power: PowerNode): boolean {
  const other = model.nodes.get(power.organ);
  if (other?.kind !== 'organ' || other.data.level !== organ.data.level) return false;
  return other.parent === organ.parent || (other.data.region ?? '') === (organ.data.region ?? '-');
}
