/** Measures, ranges and tiers stay within those of the superior's item. */
import type { PowerRecord } from '../../schema/record-types.generated.js';
import { discretionOf2022, opinionsOf2005, penaltyLaw } from '../clauses.js';
import { defineRule } from '../define-rule.js';
import { exampleGuide } from '../example-guide.js';
import { exampleFiles } from '../example-workspace.js';
import { type FineSpan, fineSpans } from '../fine-amounts.js';
import { atPart, atProperty } from '../point-at.js';
import { catalogueName, itemPlace, superiorPairs } from '../superior-pairs.js';

type Measure = NonNullable<PowerRecord['measures']>[number];
type Range = NonNullable<Measure['range']>;
type Tier = NonNullable<PowerRecord['discretion']>[number];

const fine = '    - { 种类: 罚款, 幅度: { 单位: 倍, 下限: 10, 上限: 20, 基数: 货值金额 } }\n';
const tiers = (amount: string, name = '从轻') =>
  `${fine}  裁量基准:\n    - { 阶次: ${name}, 适用条件: 主动改正, 标准: 处货值金额${amount}罚款 }\n`;
const ours = (amount: string, name?: string) => [
  { file: exampleFiles.powers, find: fine, replace: tiers(amount, name) },
];
const theirs = (amount: string) => exampleGuide([fine, tiers(amount)]);

export default defineRule({
  meta: {
    id: 'no-discretion-beyond-superior',
    family: 'levels',
    pack: 'national',
    severity: 'error',
    title: { zh: '种类、幅度和裁量阶次不得超出上级事项', en: "No discretion beyond the superior item's" },
    follows: ['no-discretion-outside-range'],
    basis: [
      opinionsOf2005('二（二）', 'part 2(2)'),
      discretionOf2022('（五）', 'item 5'),
      penaltyLaw('第三十四条', 'art. 34'),
    ],
    rationale: {
      zh: '上级已有裁量基准的，下级原则上直接适用；细化量化的，不能超出上级划定的阶次或者幅度。种类和幅度由同一依据设定，下级也不能多出来。基数不同、写法认不出的幅度不作比较。',
      en: 'Where the superior has set tiers, those below apply them or refine them within its tiers and ranges. Ranges of other bases, and those that cannot be read, are not compared.',
    },
    messages: {
      type: {
        zh: '职权“{name}”的种类“{type}”，{catalogue}中对应的事项“{item}”没有',
        en: 'The measure {type} of "{name}" is none of "{item}" in {catalogue}',
      },
      range: {
        zh: '职权“{name}”的{type}幅度{own}，超出{catalogue}中对应事项“{item}”的{theirs}',
        en: 'The range {own} ({type}) of "{name}" exceeds {theirs} of "{item}" in {catalogue}',
      },
      tier: {
        zh: '职权“{name}”裁量阶次“{tier}”的{own}，超出{catalogue}中同一阶次的{theirs}',
        en: 'The tier {tier} of "{name}", {own}, exceeds {theirs} of that tier in {catalogue}',
      },
      extra: {
        zh: '职权“{name}”的裁量阶次“{tier}”，{catalogue}中对应的事项没有划定',
        en: 'The tier {tier} of "{name}" is none of the item in {catalogue}',
      },
    },
    hints: {
      type: {
        zh: '对照设定依据核对：依据里没有的删去；依据里有而上级漏列的，报请上级补上。',
        en: 'Check the basis: delete the measure, or have the superior add it.',
      },
      range: { zh: '改到上级划定的幅度以内：{theirs}。', en: 'Stay within {theirs}.' },
      tier: { zh: '改到上级这一阶次的幅度以内：{theirs}。', en: 'Stay within {theirs}.' },
      extra: {
        zh: '用上级划定的阶次；需要细分的，在上级阶次的名称后面加字，如“从轻（一档）”。',
        en: "Use the superior's tiers; to refine one, add to its name.",
      },
    },
    obligations: ['D03', '6:26', '6:35'],
    examples: {
      valid: [
        { title: { zh: '与上级相同', en: 'equal' }, edits: exampleGuide() },
        {
          title: { zh: '在上级阶次以内细化', en: 'refined within the tier' },
          edits: [...theirs('10倍以上13倍以下'), ...ours('10倍以上11倍以下', '从轻（一档）')],
        },
        {
          title: { zh: '上级没有裁量基准', en: 'no tiers above' },
          edits: [...exampleGuide(), ...ours('10倍以上13倍以下')],
        },
        {
          title: { zh: '意见印发前', en: 'before the opinions' },
          asOf: '2022-07-28',
          edits: [...theirs('10倍以上13倍以下'), ...ours('10倍以上14倍以下')],
        },
      ],
      invalid: [
        {
          title: { zh: '上级没有罚款', en: 'no fine above' },
          edits: exampleGuide([fine, '']),
          expect: [{ at: `${exampleFiles.powers}:21:13`, message: 'type' }],
        },
        {
          title: { zh: '上限高于上级', en: 'a higher maximum' },
          edits: exampleGuide(['上限: 20', '上限: 15']),
          expect: [{ at: `${exampleFiles.powers}:21:21`, message: 'range' }],
        },
        {
          title: { zh: '下限低于上级', en: 'a lower minimum' },
          edits: exampleGuide(['下限: 10', '下限: 11']),
          expect: [{ at: `${exampleFiles.powers}:21:21`, message: 'range' }],
        },
        {
          title: { zh: '从轻的上限高于上级', en: 'a tier too high' },
          edits: [...theirs('10倍以上13倍以下'), ...ours('10倍以上14倍以下')],
          expect: [{ at: `${exampleFiles.powers}:23:33`, message: 'tier' }],
        },
        {
          title: { zh: '多出一个阶次', en: 'one tier more' },
          edits: [...theirs('10倍以上13倍以下'), ...ours('11倍以上12倍以下', '减轻')],
          expect: [{ at: `${exampleFiles.powers}:23:13`, message: 'extra' }],
        },
      ],
    },
  },
  check(model, report) {
    for (const pair of superiorPairs(model)) {
      const { power, item, catalogue } = pair;
      const data = { name: power.name, item: item.name, catalogue: catalogueName(catalogue) };
      const rest = itemPlace(model, pair);
      const above = item.measures ?? [];
      for (const measure of above.length > 0 ? (power.data.measures ?? []) : []) {
        const { type, range } = measure;
        const same = above.filter((other) => other.type === type);
        if (same.length === 0) {
          const at = atProperty(model, power, 'type', measure);
          report({ message: 'type', clause: 0, data: { ...data, type }, ...at, ...rest });
        }
        const ranges = range ? same.flatMap((other) => comparable(range, other.range)) : [];
        if (!range || ranges.length === 0 || ranges.some((other) => isWithin(range, other))) continue;
        const [own, theirs] = [printRange(range), printRange(ranges[0]!)];
        const at = atPart(model, power, range);
        report({ message: 'range', clause: 0, data: { ...data, type, own, theirs }, ...at, ...rest });
      }
      for (const tier of item.discretion?.length ? (power.data.discretion ?? []) : []) {
        const named = tierOf(tier, item.discretion ?? []);
        if (!named) {
          const at = atProperty(model, power, 'tier', tier);
          report({ message: 'extra', clause: 1, data: { ...data, tier: tier.tier }, ...at, ...rest });
        } else if (isTierBeyond(tier, named)) {
          const at = atProperty(model, power, 'range', tier);
          const words = { tier: tier.tier, own: tier.range, theirs: named.range };
          report({ message: 'tier', clause: 1, data: { ...data, ...words }, ...at, ...rest });
        }
      }
    }
  },
});

/** The same unit of the same base; a base that only one of them names is no difference. */
function comparable(own: Range, other: Range | undefined): Range[] {
  const same = other && own.unit === other.unit && (!own.base || !other.base || own.base === other.base);
  return same ? [other] : [];
}

function isWithin(own: Range, other: Range): boolean {
  const limit = other.max ?? Number.POSITIVE_INFINITY;
  return (own.min ?? 0) >= (other.min ?? 0) && (own.max ?? Number.POSITIVE_INFINITY) <= limit;
}

function printRange({ unit, min, max }: Range): string {
  const low = min === undefined ? '' : `${min}${unit}以上`;
  const high = max === undefined ? '' : `${max}${unit}以下`;
  return `${low}${high}` || '不限';
}

/** The tier of that name, or the one that a finer tier is part of. */
function tierOf({ tier }: Tier, above: readonly Tier[]): Tier | undefined {
  const equal = above.find((other) => other.tier === tier);
  return equal ?? above.find((other) => tier.startsWith(other.tier) || tier.endsWith(other.tier));
}

function isTierBeyond(own: Tier, above: Tier): boolean {
  const theirs = fineSpans(above.range);
  return (fineSpans(own.range) ?? []).some((span) => {
    const same = (theirs ?? []).filter(({ unit }) => unit === span.unit);
    const meant = same.filter(({ condition }) => condition === span.condition);
    const limits = meant.length > 0 ? meant : same;
    return limits.length > 0 && !limits.some((limit) => holds(limit, span));
  });
}

function holds(limit: FineSpan, { least, most }: FineSpan): boolean {
  return least >= limit.least && most <= limit.most;
}
