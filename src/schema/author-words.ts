/** How messages name things: in the words of the language that the author writes in. */
import type { Text } from '../diagnostics/diagnostic.js';
import type { SchemaNode } from './schema-node.js';
import type { Spot } from './spot.js';

/** A key of a schema as the author would write it. */
export function keyWord(schema: SchemaNode, key: string, chinese: boolean): string {
  const zh = schema.properties?.[key]?.['x-zh'];
  return chinese && zh !== undefined ? zh : key;
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

/** “名称”, “依据”第 2 项, or the whole file. */
export function nameOf(spot: Spot): Text {
  if (spot.pair) return { zh: `“${spot.pair.key}”`, en: `“${spot.pair.key}”` };
  if (!spot.parent) return { zh: '这个文件', en: 'This file' };
  const number = Number(spot.step) + 1;
  const { pair } = spot.parent;
  return pair
    ? { zh: `“${pair.key}”的第 ${number} 项`, en: `Item ${number} of “${pair.key}”` }
    : { zh: `第 ${number} 条`, en: `Record ${number}` };
}

/** The words of an enumeration in the author's language. */
export function valueWords(schema: SchemaNode, chinese: boolean): string[] {
  const words = schema['x-zh-values'];
  return (schema.enum ?? []).map((code) => (chinese ? (words?.[code] ?? code) : code));
}

export const listed = (words: readonly string[], and: string) => words.join(and);
