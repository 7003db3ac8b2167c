/** Items of a catalogue found by id, code or name without walking through all of them. */

import { titleKey } from '../law/library/title-key.js';
import { parseCitations } from '../law/parse-citations.js';
import type { PowerRecord } from '../schema/record-types.generated.js';
import type { CataloguePower } from './catalogue.js';
import { groupBy } from './group-by.js';

export type Item = Omit<CataloguePower, 'organ'>;

export interface CatalogueIndex<T extends Item> {
  /** By id, else by basic, implementation or former code. Of several items with one code the one of that name. */
  named(key: string, name?: string): T | undefined;
  /** By basic code. */
  coded(code: string, name: string): T | undefined;
  /** Of the same name, citing one of the same instruments. */
  alike(power: Pick<PowerRecord, 'name' | 'bases'>): T | undefined;
}

export function indexItems<T extends Item>(items: readonly T[]): CatalogueIndex<T> {
  const ids = new Map(items.map((item) => [item.id, item]));
  const byKey = (keysOf: (item: T) => readonly (string | undefined)[]) =>
    groupBy(
      items.flatMap((item) => keysOf(item).flatMap((key) => (key ? [{ item, key }] : []))),
      ({ key }) => key,
    );
  const codes = byKey(({ code }) => [code]);
  const otherCodes = byKey((item) => [item['implementation-code'], ...(item['former-codes'] ?? [])]);
  const names = byKey(({ name }) => [nameKey(name)]);
  const pick = (found: readonly { readonly item: T }[] | undefined, name: string | undefined) =>
    (found?.find(({ item }) => name !== undefined && nameKey(item.name) === nameKey(name)) ?? found?.[0])
      ?.item;
  return {
    named: (key, name) => ids.get(key) ?? pick(codes.get(key), name) ?? pick(otherCodes.get(key), name),
    coded: (code, name) => pick(codes.get(code), name),
    alike({ name, bases }) {
      const found = names.get(nameKey(name));
      if (!found) return undefined;
      const own = instruments(bases);
      return found.find(({ item }) => [...instruments(item.bases)].some((title) => own.has(title)))?.item;
    },
  };
}

/** Titles of the cited instruments, as `titleKey`. */
export function instruments(bases: PowerRecord['bases'] | undefined): ReadonlySet<string> {
  const titles = (bases ?? []).flatMap(({ cite }) =>
    parseCitations(cite).flatMap(({ anchor }) =>
      anchor.kind === 'title'
        ? [titleKey(anchor.title)]
        : anchor.kind === 'name'
          ? [titleKey(anchor.name)]
          : [],
    ),
  );
  return new Set(titles);
}

/** White space, marks and widths do not distinguish names. */
function nameKey(name: string): string {
  return name.normalize('NFKC').replaceAll(/[\s,.;:，。；：、“”"'《》()（）]/gu, '');
}
