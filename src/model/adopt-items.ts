/** Powers that adopt 沿用 an item of a superior's catalogue or of a guiding organ, completed with what it says. */
import type { Diagnostic, Result } from '../diagnostics/diagnostic.js';
import type { AnyRecordFile, RecordFile } from '../schema/record.js';
import type { PowerRecord } from '../schema/record-types.generated.js';
import { escapePointer, markOrigin, type Origin, originsOf } from '../source/origin.js';
import { adoptedFromItself, unknownItem, unknownSource } from './adoption-diagnostics.js';
import type { Upstream } from './catalogue.js';
import { type Item, indexItems } from './catalogue-index.js';
import { nearestId } from './nearest-id.js';
import { createOrganFinder, folderOf } from './organ-folders.js';

/** What comes from the item where the author wrote nothing else. */
export const adoptedKeys = [
  ...(['code', 'name', 'kind', 'bases', 'measures', 'discretion', 'limit', 'fee'] as const),
] as const;
type AdoptedKey = (typeof adoptedKeys)[number];

const mostGuesses = 20;

interface OwnPower {
  readonly file: RecordFile<'powers'>;
  readonly at: number;
  readonly organ: string;
  readonly data: PowerRecord;
}

/**
 * The same files, those with adopted values replaced. The place of an adopted value is the line that adopts it.
 * A power whose item is not there keeps its id for a name, is of an undetermined kind and has no basis.
 */
export function adoptItems(
  records: readonly AnyRecordFile[],
  upstreams: readonly Upstream[],
): Result<readonly AnyRecordFile[]> {
  const files = records.filter((record) => record.kind === 'powers');
  if (!files.some(({ data }) => data.some((power) => power?.inherits !== undefined)))
    return { value: records, diagnostics: [] };

  const organs = new Map(
    records.flatMap((record) =>
      record.kind === 'organ' ? [[folderOf(record.file), record.data.id] as const] : [],
    ),
  );
  const organAt = createOrganFinder(organs);
  const own = new Map<string, OwnPower>();
  for (const file of files) {
    const organ = organAt(folderOf(file.file)) ?? '';
    for (const [at, data] of file.data.entries())
      if (data?.id && !own.has(data.id)) own.set(data.id, { file, at, organ, data });
  }
  const indexes = new Map(
    upstreams.flatMap(({ id, organ, catalogue }) => {
      if (!catalogue) return [];
      const items = catalogue.powers.filter((item) => organ === undefined || item.organ === organ);
      return [[id, { items, index: indexItems<Item>(items) }] as const];
    }),
  );
  const diagnostics: Diagnostic[] = [];
  const done = new Map<PowerRecord, PowerRecord>();
  const open = new Set<PowerRecord>();
  /** Looking for the id that was meant walks through a whole catalogue. */
  const nearest = (written: string, candidates: readonly { id: string; name: string }[]) =>
    diagnostics.length < mostGuesses ? nearestId(written, candidates) : undefined;

  /** Undefined when there is none; that is reported unless the catalogue itself is broken. */
  function findItem({ file, at, data }: OwnPower): Item | undefined {
    const written = data.inherits ?? '';
    const cut = written.indexOf('#');
    const [from, key] = [written.slice(0, cut), written.slice(cut + 1)];
    const site = { place: file.locate(`/${at}/inherits`), pointer: `/${at}/inherits`, subject: data.id };
    const upstream = upstreams.find(({ id }) => id === from);
    if (upstream) {
      const known = indexes.get(from);
      if (!known) return undefined;
      const item = known.index.named(key, data.name);
      if (!item) diagnostics.push(unknownItem(site, upstream.name, key, nearest(key, known.items)));
      return item;
    }
    if (![...organs.values()].includes(from)) {
      const sources = [...upstreams.map(({ id, name }) => ({ id, name })), ...named(organs.values())];
      diagnostics.push(unknownSource(site, from, nearest(from, sources)));
      return undefined;
    }
    const target = own.get(key);
    if (target?.organ !== from) {
      const candidates = [...own.values()]
        .filter(({ organ }) => organ === from)
        .map((one) => ({ id: one.data.id, name: one.data.name ?? one.data.id }));
      diagnostics.push(unknownItem(site, from, key, nearest(key, candidates)));
      return undefined;
    }
    if (open.has(target.data)) {
      diagnostics.push(adoptedFromItself(site, data.name ?? data.id));
      return undefined;
    }
    return complete(target);
  }

  function complete(power: OwnPower): PowerRecord {
    const { data, file, at } = power;
    if (data.inherits === undefined) return data;
    const known = done.get(data);
    if (known) return known;
    open.add(data);
    const item = findItem(power);
    open.delete(data);
    const origin = { file: file.file, pointer: `/${at}` };
    const adopted = adoptedKeys
      .filter((key) => data[key] === undefined && item?.[key] !== undefined)
      .map((key) => [key, marked(structuredClone(item![key]), below(origin, key))] as const);
    const blank = { name: data.id, kind: 'undetermined' as const, bases: [] };
    const whole = markOrigin({ ...blank, ...Object.fromEntries(adopted), ...data }, ...originsOf(data));
    done.set(data, whole);
    return whole;
  }

  const value = records.map((record) => {
    if (record.kind !== 'powers' || !record.data.some((power) => power?.inherits !== undefined))
      return record;
    const organ = organAt(folderOf(record.file)) ?? '';
    const data = record.data.map((power, at) =>
      power ? complete({ file: record, at, organ, data: power }) : power,
    );
    return withAdopted(record, markOrigin(data, ...originsOf(record.data)));
  });
  return { value, diagnostics };
}

/** Adopted values are found where they are adopted. */
function withAdopted(file: RecordFile<'powers'>, data: PowerRecord[]): RecordFile<'powers'> {
  const lead = (pointer: string): string => {
    const [, at = '', key = ''] = pointer.split('/');
    const written = file.data[Number(at)];
    const adopted =
      written?.inherits !== undefined &&
      (adoptedKeys as readonly string[]).includes(key) &&
      written[key as AdoptedKey] === undefined;
    return adopted ? `/${at}/inherits` : pointer;
  };
  return {
    ...file,
    data,
    locate: (pointer, part) => file.locate(lead(pointer), part),
    writtenKey: (pointer) => file.writtenKey(lead(pointer)),
  };
}

function named(ids: Iterable<string>): { id: string; name: string }[] {
  return [...ids].map((id) => ({ id, name: id }));
}

function below({ file, pointer }: Origin, key: string | number): Origin {
  return { file, pointer: `${pointer}/${escapePointer(String(key))}` };
}

/** Each object and list of a value with its origin, as if it had been written here. */
function marked<T>(value: T, origin: Origin): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, part] of Object.entries(value)) marked(part, below(origin, key));
  return markOrigin(value, origin);
}
