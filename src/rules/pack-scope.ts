/** Which packs of rules bind which organs on the model's day. */
import type { Model, ModelNode, OrganNode } from '../model/model.js';
import type { RulePack } from '../schema/record-types.generated.js';

/** 国家 and 核心 hold for everybody; 公文 is asked for; local packs come with the region or by decision. */
const DEFAULT_PACKS: readonly RulePack[] = ['core', 'national'];

/** Local statutes bind in their own region, the measures of a branch in that branch. */
const homes: Partial<Record<RulePack, { readonly region: string } | { readonly system: string }>> = {
  chongqing: { region: '重庆市' },
  chengdu: { region: '成都市' },
  wuhan: { region: '武汉市' },
  yichang: { region: '宜昌市' },
  tax: { system: '税务' },
};

export interface PackScope {
  /** Whether some organ is bound. */
  holds(pack: RulePack): boolean;
  /** Whether this organ is bound; for a record outside every organ (`undefined`) whether some organ is. */
  binds(pack: RulePack, organ: string | undefined): boolean;
}

/**
 * `asked`: packs of the command line, which replace those of the settings. A local pack that is listed binds the organs
 * of its home, or all when the workspace has none there; one that is adopted (参照执行) binds from its first day on.
 */
export function packScope(model: Model, asked?: readonly RulePack[]): PackScope {
  const { packs = DEFAULT_PACKS, 'packs-off': off = [], adopts = [] } = model.workspace;
  const listed = asked ?? packs;
  const binds = (pack: RulePack, organ: string | undefined): boolean => {
    if (!asked && off.includes(pack)) return false;
    const home = homes[pack];
    if (!home) return listed.includes(pack);
    const organs = organ === undefined ? model.organs : organsAt(organ, model);
    if (!asked || listed.includes(pack)) {
      const adopted = adopts.filter((item) => item.pack === pack && (item.since ?? '') <= model.asOf);
      const isNamed = (named: readonly string[]) =>
        organs.some((node) => withSuperiors(node, model).some(({ id }) => named.includes(id)));
      if (adopted.some((item) => !item.organs || isNamed(item.organs))) return true;
    }
    const isLocal = organs.some((node) => isAtHome(node, pack, model));
    if (!listed.includes(pack)) return !asked && 'region' in home && isLocal;
    if (isLocal) return true;
    const elsewhere = adopts.some((item) => item.pack === pack);
    return !elsewhere && !hasHome(model, pack);
  };
  const known = new Map<string, boolean>();
  // Asked for each finding; the answer is the same all along.
  const remembered = (pack: RulePack, organ: string | undefined): boolean => {
    const key = `${pack} ${organ ?? ''}`;
    const answer = known.get(key) ?? binds(pack, organ);
    known.set(key, answer);
    return answer;
  };
  return { holds: (pack) => remembered(pack, undefined), binds: remembered };
}

/** Whether some organ of the workspace lies in the region or belongs to the branch of a local pack. */
export function hasHome(model: Model, pack: RulePack): boolean {
  return model.organs.some((node) => isAtHome(node, pack, model));
}

/** Whether the pack is that of one region or branch. */
export function isLocalPack(pack: RulePack): boolean {
  return homes[pack] !== undefined;
}

function organsAt(id: string, model: Model): readonly OrganNode[] {
  const node = model.nodes.get(id);
  return node?.kind === 'organ' ? [node] : [];
}

function isAtHome(organ: OrganNode, pack: RulePack, model: Model): boolean {
  const home = homes[pack];
  if (!home) return false;
  if ('system' in home) return organ.data.system === home.system;
  return regionOf(organ, model)?.includes(home.region) ?? false;
}

/** Its own, else that of its superior in the folder tree, else that of the workspace. */
function regionOf(organ: OrganNode, model: Model): string | undefined {
  const named = withSuperiors(organ, model).find(({ data }) => data.region !== undefined);
  return named?.data.region ?? model.workspace.region;
}

/** The organ and those above it in the folder tree, nearest first. A doubled id could make a ring. */
function withSuperiors(organ: OrganNode, model: Model): OrganNode[] {
  const line = new Set<OrganNode>();
  for (let at: OrganNode | undefined = organ; at && !line.has(at); ) {
    line.add(at);
    const above: ModelNode | undefined = at.parent === undefined ? undefined : model.nodes.get(at.parent);
    at = above?.kind === 'organ' ? above : undefined;
  }
  return [...line];
}
