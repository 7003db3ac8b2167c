/** A condition of an own rule, understood: what a record must look like, and where it does not. */
import type { KeyPath } from './key-path.js';
import { type Found, itemsOf, valuesAt } from './key-path.js';

export type ValueTest = (value: unknown, asOf: string) => boolean;

export type Condition =
  | {
      readonly kind: 'test';
      readonly path: KeyPath;
      /** Whether it is written at all; undefined when that is not asked. */
      readonly exists: boolean | undefined;
      /** A value must pass all of them. */
      readonly tests: readonly ValueTest[];
      /** Of the number of items. */
      readonly length: ((count: number) => boolean) | undefined;
      readonly every: boolean;
    }
  | { readonly kind: 'all' | 'any' | 'none'; readonly conditions: readonly Condition[] };

/** Whether all conditions hold. */
export function meetsAll(conditions: readonly Condition[], data: unknown, asOf: string): boolean {
  return conditions.every((condition) => meets(condition, data, asOf));
}

export function meets(condition: Condition, data: unknown, asOf: string): boolean {
  switch (condition.kind) {
    case 'all':
      return meetsAll(condition.conditions, data, asOf);
    case 'any':
      return condition.conditions.some((inner) => meets(inner, data, asOf));
    case 'none':
      return !condition.conditions.some((inner) => meets(inner, data, asOf));
    case 'test': {
      const { exists, tests, length, every } = condition;
      const values = written(data, condition.path);
      if (exists !== undefined && exists !== values.length > 0) return false;
      if (length && !length(values.length)) return false;
      if (tests.length === 0) return true;
      const passes = ({ value }: Found) => tests.every((test) => test(value, asOf));
      return values.length > 0 && (every ? values.every(passes) : values.some(passes));
    }
  }
}

/** Pointer below the record of the value that decides; undefined when it is not written. */
export function decidingPointer(condition: Condition, data: unknown, asOf: string): string | undefined {
  if (condition.kind !== 'test') {
    const { conditions } = condition;
    const first = conditions.find((inner) => meets(inner, data, asOf) === (condition.kind === 'none'));
    return first && decidingPointer(first, data, asOf);
  }
  const { tests, every, path } = condition;
  const values = written(data, path);
  const failing = every ? values.find(({ value }) => !tests.every((test) => test(value, asOf))) : undefined;
  const passing = values.find(({ value }) => tests.every((test) => test(value, asOf)));
  const at = failing ?? (tests.length > 0 ? (passing ?? values[0]) : undefined);
  return at?.pointer ?? valuesAt(data, path)[0]?.pointer;
}

/** Values that are there; an empty list is none. */
function written(data: unknown, path: KeyPath): Found[] {
  return valuesAt(data, path)
    .flatMap(itemsOf)
    .filter(({ value }) => value !== undefined && value !== null && value !== '');
}
