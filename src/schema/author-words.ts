/** How messages name things: in the words of the language that the author writes in. */
import type { Text } from '../diagnostics/diagnostic.js';
import { nearest } from './nearest.js';
import type { SchemaNode } from './schema-node.js';
import { idOf, type Spot } from './spot.js';

/** A key of a schema as the author would write it. */
export function keyWord(schema: SchemaNode, key: string, chinese: boolean): string {
  return (chinese ? schema.properties?.[key]?.['x-zh'] : undefined) ?? key;
}

export function keyWords(schema: SchemaNode, chinese: boolean): string[] {
  return Object.keys(schema.properties ?? {}).map((key) => keyWord(schema, key, chinese));
}

/** Whether the keys around a place are Chinese; Chinese where it cannot be told. */
export function writesChinese(spot: Spot | undefined): boolean {
  for (let at = spot; at; at = at.parent) {
    if (at.node.kind !== 'map' || at.node.pairs.length === 0) continue;
    const keys = at.node.pairs.map((pair) => pair.key);
    return keys.filter((key) => /\p{sc=Han}/u.test(key)).length * 2 >= keys.length;
  }
  return true;
}

/** “名称”, “依据”的第 2 项, a record by its id or number, or the whole file. */
export function nameOf(spot: Spot): Text {
  if (spot.pair) return { zh: `“${spot.pair.key}”`, en: `"${spot.pair.key}"` };
  if (!spot.parent) return { zh: '这个文件', en: 'This file' };
  const number = Number(spot.step) + 1;
  const { pair } = spot.parent;
  if (pair) return { zh: `“${pair.key}”的第 ${number} 项`, en: `Item ${number} of "${pair.key}"` };
  const id = idOf(spot.node);
  return id === undefined
    ? { zh: `第 ${number} 条`, en: `Record ${number}` }
    : { zh: `“${id}”`, en: `"${id}"` };
}

/** The words of an enumeration in the author's language. */
export function valueWords(schema: SchemaNode, chinese: boolean): string[] {
  const words = schema['x-zh-values'];
  return (schema.enum ?? []).map((code) => (chinese ? (words?.[code] ?? code) : code));
}

/** One slip is often made in every record: guesses are kept, so many for one schema. */
const mostGuesses = 1000;
const guesses = new WeakMap<SchemaNode, Map<string, string | undefined>>();

/** The canonical key that an unknown key is probably meant for. */
export function guessKey(schema: SchemaNode, written: string): string | undefined {
  const known = guesses.get(schema) ?? new Map<string, string | undefined>();
  guesses.set(schema, known);
  if (known.has(written)) return known.get(written);
  const guess = guessFrom(schema, written);
  if (known.size < mostGuesses) known.set(written, guess);
  return guess;
}

function guessFrom(schema: SchemaNode, written: string): string | undefined {
  const near = nearest(written, [...keyWords(schema, true), ...keyWords(schema, false)]);
  return Object.keys(schema.properties ?? {}).find(
    (key) => key === near || keyWord(schema, key, true) === near,
  );
}

/** The word of an enumeration that an unknown value is probably meant for, in the author's language. */
export function guessValue(schema: SchemaNode, written: string, chinese: boolean): string | undefined {
  const here = valueWords(schema, chinese);
  const there = valueWords(schema, !chinese);
  const near = nearest(written, [...here, ...there]);
  return near === undefined ? undefined : (here[there.indexOf(near)] ?? near);
}
