/** Valid authored data for any record kind, derived from its schema, in either language. */
import fc from 'fast-check';
import type { SchemaNode } from '../../src/schema/schema-node.js';
import { findForbiddenCharacters } from '../../src/source/forbidden-characters.js';

/** The same data with canonical keys and codes, and as an author writes it in Chinese. */
export interface Bilingual {
  readonly en: unknown;
  readonly zh: unknown;
}

export function bilingual(schema: SchemaNode): fc.Arbitrary<Bilingual> {
  if (schema.enum)
    return fc.constantFrom(...schema.enum).map((code) => ({ en: code, zh: wordOf(schema, code) }));
  if (schema.oneOf?.some((branch) => branch.type))
    return fc.oneof(
      ...schema.oneOf.map((branch) => bilingual({ ...schema, oneOf: undefined as never, ...branch })),
    );
  switch (schema.type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc
        .array(bilingual(schema.items!), {
          minLength: schema.minItems ?? 0,
          maxLength: schema.uniqueItems ? 1 : 3,
        })
        .map((items) => ({ en: items.map((item) => item.en), zh: items.map((item) => item.zh) }));
    case 'boolean':
      return (schema.const ? fc.constant(true) : fc.boolean()).map((value) => ({
        en: value,
        zh: value ? '是' : '否',
      }));
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 9999 }).map(same);
    default:
      return textOf(schema).map(same);
  }
}

function objectOf(schema: SchemaNode): fc.Arbitrary<Bilingual> {
  const { required = [], oneOf, minProperties = 0, additionalProperties } = schema;
  // Where any key may be written, one is.
  const properties = schema.properties ?? (additionalProperties ? { 甲: additionalProperties } : {});
  // Of two keys that exclude each other the first is written.
  const excluded = oneOf?.slice(1).flatMap((branch) => branch.required ?? []) ?? [];
  const first = oneOf?.[0]?.required ?? [];
  const keys = Object.keys(properties).filter((key) => !excluded.includes(key));
  const needed = [...required, ...first, ...(minProperties > 0 ? keys.slice(0, 1) : [])];
  const parts = Object.fromEntries(keys.map((key) => [key, bilingual(properties[key]!)]));
  return fc.record(parts, { requiredKeys: keys.filter((key) => needed.includes(key)) }).map((made) => {
    const pairs = inOrder(Object.entries(made) as [string, Bilingual][]);
    return {
      en: Object.fromEntries(pairs.map(([key, value]) => [key, value.en])),
      zh: Object.fromEntries(pairs.map(([key, value]) => [properties[key]!['x-zh'] ?? key, value.zh])),
    };
  });
}

/** The lower limit of a range is not above the upper one. */
function inOrder(pairs: readonly [string, Bilingual][]): readonly [string, Bilingual][] {
  const [min, max] = ['min', 'max'].map((key) => pairs.find(([name]) => name === key)?.[1]);
  if (!min || !max || Number(min.en) <= Number(max.en)) return pairs;
  return pairs.map(([key, value]) => [key, key === 'min' ? max : key === 'max' ? min : value]);
}

function textOf(schema: SchemaNode): fc.Arbitrary<string> {
  if (schema['x-def'] === 'date') return fc.constant('2026-01-31');
  if (schema['x-def'] === 'duration') return fc.constantFrom('15个工作日', '90日', '当场');
  if (schema['x-def'] === 'phone') return fc.constantFrom('0717-1234567', '12315');
  if (schema['x-def'] === 'id')
    return fc.string({ unit: fc.constantFrom('甲', 'a', '-', '1', ':', '#'), minLength: 1, maxLength: 8 });
  const texts = schema.pattern
    ? fc.stringMatching(new RegExp(schema.pattern, 'u'), { size: 'small' })
    : fc.string({ unit: 'binary', minLength: 2, maxLength: 12 });
  return texts.filter((text) => findForbiddenCharacters(text).length === 0);
}

const same = (value: unknown): Bilingual => ({ en: value, zh: value });
const wordOf = (schema: SchemaNode, code: string) => schema['x-zh-values']?.[code] ?? code;
