/** Any citation that the grammar can express, for the property tests. */
import fc from 'fast-check';
import type { Anchor, Citation, CitedRange, CitedUnit } from '../../src/law/citation.js';

type Structure = Pick<Citation, 'anchor' | 'units' | 'oneOf'>;

const number = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9999 }));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const word = fc
  .array(
    fc.constantFrom(...'中华人民共和国食品安全法行政处罚条例关于的决定市场主体登记管理办法第一条款（）、'),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((characters) => `食品${characters.join('')}法`);
const nested = fc.tuple(word, word).map(([outer, inner]) => `关于修改〈${inner}〉的${outer}`);
const agency = fc.constantFrom('国发', '国办发', '渝府发', '宜府办发', '法释', '国市监法规', '京政办发');
const plainNumber = fc.record({ agency, year: fc.integer({ min: 1949, max: 2026 }), number });
const orderNumber = fc
  .record({
    agency: fc.constantFrom('国务院', '中华人民共和国主席', '公安部', '重庆市人民政府', '商务部'),
    year: optional(fc.integer({ min: 1949, max: 2026 })),
    number,
  })
  .map(({ agency, year, number }) => ({ agency, number, order: true, ...(year ? { year } : {}) }));
const documentNumber = fc.oneof(plainNumber, orderNumber);
const version = fc
  .record({
    year: fc.integer({ min: 1949, max: 2026 }),
    month: optional(fc.integer({ min: 1, max: 12 })),
    day: optional(fc.integer({ min: 1, max: 28 })),
    event: optional(fc.constantFrom('修正', '修订', '公布')),
  })
  .map(({ year, month, day, event }) => ({
    year,
    ...(month ? { month, ...(day ? { day } : {}) } : {}),
    ...(event ? { event } : {}),
  }));

const title = fc
  .record({
    title: fc.oneof(word, nested),
    version: optional(version),
    documentNumber: optional(documentNumber),
    alias: optional(word),
  })
  .map((parts) => {
    const known = Object.entries(parts).filter(([, value]) => value !== undefined);
    return { kind: 'title', ...Object.fromEntries(known) } as Anchor;
  });
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  { weight: 4, arbitrary: title },
  documentNumber.map((value): Anchor => ({ kind: 'document-number', documentNumber: value })),
  fc
    .constantFrom('本法', '本条例', '该办法', '本条', '前款', '前两款')
    .map((text): Anchor => ({ kind: 'self', word: text })),
  fc.constantFrom('宪法', '刑法', '行政处罚法').map((name): Anchor => ({ kind: 'name', name })),
  fc.constant<Anchor>({ kind: 'none' }),
);

const article = fc
  .record({ number, insert: optional(fc.integer({ min: 1, max: 99 })) })
  .map(({ number, insert }) => (insert ? { number, insert } : { number }));
const tops = ['article', 'paragraph', 'item', 'subitem'] as const;

/** A unit whose highest level is `top`; the levels below may be missing. */
function unit(top: number): fc.Arbitrary<CitedUnit> {
  const below = tops.map((level, index) => {
    const value: fc.Arbitrary<CitedUnit['article'] | number> = level === 'article' ? article : number;
    return index < top ? fc.constant(undefined) : index === top ? value : optional(value);
  });
  return fc.tuple(...below).map((values) => {
    const parts = tops.map((level, index) => [level, values[index]] as const);
    return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as CitedUnit;
  });
}

/** All units of one citation begin at the same level: what is inherited is filled in by the reader. */
const units: fc.Arbitrary<CitedRange[]> = fc.integer({ min: 0, max: 3 }).chain((top) =>
  fc
    .array(
      fc.record({
        from: unit(top),
        to: optional(unit(top)),
        joiner: optional(fc.constantFrom('and' as const, 'or' as const)),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((ranges) =>
      ranges.map(({ from, to, joiner }, index) => ({
        from,
        ...(to ? { to } : {}),
        ...(joiner && index > 0 ? { joiner } : {}),
      })),
    ),
);

export const citation: fc.Arbitrary<Structure> = fc
  .record({ anchor, units: fc.oneof({ weight: 5, arbitrary: units }, fc.constant<CitedRange[]>([])) })
  .filter(({ anchor, units }) => isSayable(anchor, units));

function isSayable(anchor: Anchor, units: readonly CitedRange[]): boolean {
  const startsWithArticle = units[0]?.from.article !== undefined;
  switch (anchor.kind) {
    case 'none':
      return units.length > 0;
    case 'name':
      return startsWithArticle;
    case 'self':
      return units.length > 0 || /[条款]$/.test(anchor.word);
    default:
      return true;
  }
}
