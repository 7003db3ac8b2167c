/** What a new edition of a superior's catalogue changes, power by power. */
import type { Catalogue, CataloguePower } from '../model/catalogue.js';

/** Property that differs, as its schema names it. */
export type ChangedKey = (typeof comparedKeys)[number];

export interface ChangedPower {
  readonly before: CataloguePower;
  readonly after: CataloguePower;
  readonly keys: readonly ChangedKey[];
}

export interface CatalogueDiff {
  readonly added: readonly CataloguePower[];
  readonly gone: readonly CataloguePower[];
  readonly changed: readonly ChangedPower[];
}

const comparedKeys = [
  ...(['code', 'name', 'kind', 'levels', 'bases', 'measures', 'limit', 'discretion', 'fee'] as const),
  ...(['parent', 'state', 'from', 'until'] as const),
] as const;

/** Powers are the same when organ and id are; each list in the order of its catalogue. */
export function diffCatalogues(before: Catalogue | undefined, after: Catalogue): CatalogueDiff {
  const old = new Map((before?.powers ?? []).map((power) => [keyOf(power), power]));
  const now = new Set(after.powers.map(keyOf));
  return {
    added: after.powers.filter((power) => !old.has(keyOf(power))),
    gone: [...old].flatMap(([key, power]) => (now.has(key) ? [] : [power])),
    changed: after.powers.flatMap((power) => {
      const earlier = old.get(keyOf(power));
      const keys = earlier
        ? comparedKeys.filter((key) => JSON.stringify(earlier[key]) !== JSON.stringify(power[key]))
        : [];
      return earlier && keys.length > 0 ? [{ before: earlier, after: power, keys }] : [];
    }),
  };
}

function keyOf({ organ, id }: CataloguePower): string {
  return `${organ}#${id}`;
}
