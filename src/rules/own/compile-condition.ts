/** Reads the conditions of an own rule; what cannot be meant is reported where it is written. */
import type { NodeKind } from '../../model/model.js';
import type { OwnRuleRecord } from '../../schema/record-types.generated.js';
import type { SchemaNode } from '../../schema/schema-node.js';
import { codeOf } from '../../schema/to-canonical.js';
import type { Complaints } from './complaints.js';
import type { Condition, ValueTest } from './condition.js';
import { type KeyPath, readKeyPath } from './key-path.js';
import { matchesGlob } from './matches-glob.js';

export type AuthoredCondition = NonNullable<OwnRuleRecord['require']>[number];

/** Texts longer than this are compared by their beginning: a rule is no full-text search. */
const longest = 20_000;

/** Words for the day of the model. */
export const asOfWords: readonly string[] = ['基准日期', 'as-of'];

/** Undefined for each that cannot be understood; it has been reported then. */
export function compileConditions(
  conditions: readonly AuthoredCondition[],
  kind: NodeKind,
  pointer: string,
  complaints: Complaints,
): Condition[] {
  return conditions.flatMap((one, index) => compile(one, kind, `${pointer}/${index}`, complaints) ?? []);
}

function compile(
  authored: AuthoredCondition,
  kind: NodeKind,
  pointer: string,
  complaints: Complaints,
): Condition | undefined {
  const groups = (['all', 'any', 'not'] as const).filter((name) => authored[name] !== undefined);
  const { key } = authored;
  if (key === undefined ? groups.length !== 1 : groups.length > 0) {
    complaints.add(pointer, {
      zh: '一条条件写一个“项”，或者写“全部”“任一”“不符合”中的一个',
      en: 'A condition names one key, or is one of all, any and not',
    });
    return undefined;
  }
  const [group] = groups;
  if (group !== undefined) {
    const inner = compileConditions(authored[group] ?? [], kind, `${pointer}/${group}`, complaints);
    return { kind: group === 'not' ? 'none' : group, conditions: inner };
  }
  const path = readKeyPath(kind, key!);
  if ('part' in path) {
    complaints.unknownKey(`${pointer}/key`, path, kind);
    return undefined;
  }
  return compileTest(authored, path, pointer, complaints);
}

function compileTest(
  authored: AuthoredCondition,
  path: KeyPath,
  pointer: string,
  complaints: Complaints,
): Condition | undefined {
  const { exists, every = false } = authored;
  const least = authored['at-least'];
  const most = authored['at-most'];
  const numeric = path.schema.type === 'number' || path.schema.type === 'integer';
  const within = (count: number) => (least ?? count) <= count && count <= (most ?? count);
  const bounded = least !== undefined || most !== undefined;
  if (bounded && !numeric && !path.isList) {
    complaints.add(`${pointer}/${least === undefined ? 'at-most' : 'at-least'}`, {
      zh: `“${path.text}”不是数字，也不是列表，不能用“至少”“至多”`,
      en: `"${path.text}" is neither a number nor a list: at-least and at-most have no meaning`,
    });
    return undefined;
  }
  const dated = (['before', 'after'] as const).filter((name) => authored[name] !== undefined);
  for (const name of dated) {
    if (path.schema['x-def'] === 'date' && isDay(authored[name]!)) continue;
    complaints.add(`${pointer}/${name}`, {
      zh:
        path.schema['x-def'] === 'date'
          ? `“${authored[name]}”不是日期，应写作 2026-01-31，或者写“基准日期”`
          : `“${path.text}”不是日期，不能用“早于”“晚于”`,
      en:
        path.schema['x-def'] === 'date'
          ? `"${authored[name]}" is no date: write 2026-01-31 or as-of`
          : `"${path.text}" is no date: before and after have no meaning`,
    });
    return undefined;
  }
  const tests = listTests(authored, path.schema);
  if (bounded && numeric) tests.push((value) => typeof value === 'number' && within(value));
  const counted = bounded && !numeric;
  if (tests.length === 0 && exists === undefined && !counted) {
    complaints.add(pointer, {
      zh: `只写了看“${path.text}”，没有写要怎样`,
      en: `The condition names "${path.text}" and says nothing about it`,
    });
    return undefined;
  }
  return { kind: 'test', path, exists, tests, length: counted ? within : undefined, every };
}

function listTests(authored: AuthoredCondition, schema: SchemaNode): ValueTest[] {
  const tests: ValueTest[] = [];
  const onText = (wanted: string | undefined, test: (text: string, wanted: string) => boolean) => {
    if (wanted !== undefined) tests.push((value) => test(textOf(value), wanted));
  };
  const plain = (text: string) => codeOf(schema, text) ?? booleans.get(text) ?? text;
  if (authored.equals !== undefined) {
    const wanted = plain(authored.equals);
    tests.push((value) => textOf(value) === wanted);
  }
  if (authored.in) {
    const wanted = new Set(authored.in.map(plain));
    tests.push((value) => wanted.has(textOf(value)));
  }
  onText(authored.contains, (text, wanted) => text.includes(wanted));
  onText(authored['starts-with'], (text, wanted) => text.startsWith(wanted));
  onText(authored['ends-with'], (text, wanted) => text.endsWith(wanted));
  onText(authored.like, matchesGlob);
  const { before, after } = authored;
  if (before !== undefined) tests.push((value, asOf) => textOf(value) < dayOf(before, asOf));
  if (after !== undefined) tests.push((value, asOf) => textOf(value) > dayOf(after, asOf));
  return tests;
}

/** Booleans as authors write them. */
const booleans = new Map([
  ['是', 'true'],
  ['否', 'false'],
]);

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, longest);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function isDay(text: string): boolean {
  return asOfWords.includes(text) || /^\d{4}-\d\d-\d\d$/.test(text);
}

function dayOf(text: string, asOf: string): string {
  return asOfWords.includes(text) ? asOf : text;
}
