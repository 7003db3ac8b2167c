/** Two properties of one record compared: numbers, days, periods of the same unit, texts. */
import { parseDuration } from '../../law/calendar/parse-duration.js';
import type { NodeKind } from '../../model/model.js';
import type { OwnRuleRecord, OwnRuleRelation } from '../../schema/record-types.generated.js';
import type { SchemaNode } from '../../schema/schema-node.js';
import { asOfWords } from './compile-condition.js';
import type { Complaints } from './complaints.js';
import { type KeyPath, readKeyPath, valuesAt } from './key-path.js';

export type AuthoredComparison = NonNullable<OwnRuleRecord['compare']>;

/** Whether a record is as it should be; undefined where the two cannot be compared, or one is not written. */
export interface Comparison {
  readonly left: KeyPath;
  holds(data: unknown, asOf: string): boolean | undefined;
}

type Scale = 'number' | 'date' | 'duration' | 'text';

const holds: Readonly<Record<OwnRuleRelation, (order: number) => boolean>> = {
  equal: (order) => order === 0,
  different: (order) => order !== 0,
  less: (order) => order < 0,
  before: (order) => order < 0,
  'at-most': (order) => order <= 0,
  'not-after': (order) => order <= 0,
  'at-least': (order) => order >= 0,
  'not-before': (order) => order >= 0,
  greater: (order) => order > 0,
  after: (order) => order > 0,
};

export function compileComparison(
  { key, is, to }: AuthoredComparison,
  kind: NodeKind,
  complaints: Complaints,
): Comparison | undefined {
  const left = readKeyPath(kind, key);
  if ('part' in left) {
    complaints.unknownKey('/compare/key', left, kind);
    return undefined;
  }
  const today = asOfWords.includes(to);
  const right = today ? undefined : readKeyPath(kind, to);
  if (right && 'part' in right) {
    complaints.unknownKey('/compare/to', right, kind);
    return undefined;
  }
  const scale = scaleOf(left.schema);
  const other = right ? scaleOf(right.schema) : 'date';
  const ordered = is !== 'equal' && is !== 'different';
  if (scale !== other || (ordered && scale === 'text')) {
    complaints.add('/compare', {
      zh: `“${key}”和“${to}”不能这样比较：${scale === other ? '文字只能看等于、不等于' : '两项不是同一种内容'}`,
      en: `"${key}" and "${to}" cannot be compared like this`,
    });
    return undefined;
  }
  return {
    left,
    holds(data, asOf) {
      const a = single(data, left);
      const b = right ? single(data, right) : asOf;
      const order = a === undefined || b === undefined ? undefined : compare(a, b, scale);
      return order === undefined ? undefined : holds[is](order);
    },
  };
}

function scaleOf({ type, 'x-def': def }: SchemaNode): Scale {
  if (type === 'number' || type === 'integer') return 'number';
  return def === 'date' || def === 'duration' ? def : 'text';
}

/** Several values in a list say nothing about which one is meant. */
function single(data: unknown, path: KeyPath): string | number | undefined {
  const values = valuesAt(data, path);
  const value = values.length === 1 ? values[0]!.value : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

function compare(a: string | number, b: string | number, scale: Scale): number | undefined {
  if (scale === 'number') return Number(a) - Number(b);
  if (scale !== 'duration') return a < b ? -1 : a > b ? 1 : 0;
  const [first, second] = [parseDuration(String(a)), parseDuration(String(b))];
  if (!first || !second) return undefined;
  const sameUnit = first.unit === second.unit || first.unit === 'at-once' || second.unit === 'at-once';
  return sameUnit ? first.amount - second.amount : undefined;
}
