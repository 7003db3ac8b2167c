/** The message of an own rule: `{名称}` becomes what the record holds. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { ModelNode, NodeKind } from '../../model/model.js';
import { enumLabel } from '../../schema/enum-label.js';
import { nearest } from '../../schema/nearest.js';
import type { Complaints } from './complaints.js';
import { itemsOf, type KeyPath, readKeyPath, valuesAt } from './key-path.js';

export interface FilledFrom {
  readonly node: ModelNode;
  /** The record that was reached. */
  readonly other?: ModelNode | undefined;
  readonly count?: number | undefined;
  readonly asOf: string;
}

export type Fill = (from: FilledFrom) => string;

/** Values of a list that are printed. */
const mostItems = 5;

const words: Readonly<Record<string, Fill>> = {
  对方: ({ other }) => other?.name ?? '',
  other: ({ other }) => other?.name ?? '',
  数量: ({ count }) => String(count ?? ''),
  count: ({ count }) => String(count ?? ''),
  基准日期: ({ asOf }) => asOf,
  'as-of': ({ asOf }) => asOf,
};

/** Places that cannot be filled are reported at `pointer`, and stay as written. */
export function compileMessage(text: string, kind: NodeKind, pointer: string, complaints: Complaints): Fill {
  const parts = text.split(/\{([^{}]+)\}/u).map((part, index): string | Fill => {
    if (index % 2 === 0) return part;
    const word = Object.hasOwn(words, part) ? words[part] : undefined;
    if (word) return word;
    if (part === '名称' || part === 'name') return ({ node }) => node.name;
    const path = readKeyPath(kind, part);
    if (!('part' in path)) return ({ node }) => print(node.data, path);
    complaints.unknownKey(pointer, { ...path, near: path.near ?? nearWord(path.part) }, kind);
    return `{${part}}`;
  });
  return (from) => parts.map((part) => (typeof part === 'string' ? part : part(from))).join('');
}

function nearWord(part: string): Text | undefined {
  const word = nearest(part, ['名称', 'name', ...Object.keys(words)]);
  return word === undefined ? undefined : { zh: word, en: word };
}

function print(data: unknown, path: KeyPath): string {
  const values = valuesAt(data, path)
    .flatMap(itemsOf)
    .flatMap(({ value }) => printValue(value, path));
  if (values.length === 0) return '（没有写）';
  return `${values.slice(0, mostItems).join('、')}${values.length > mostItems ? '等' : ''}`;
}

function printValue(value: unknown, { schema }: KeyPath): string[] {
  if (typeof value === 'boolean') return [value ? '是' : '否'];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return [schema['x-def'] === undefined ? String(value) : enumLabel(schema['x-def'], String(value))];
}
