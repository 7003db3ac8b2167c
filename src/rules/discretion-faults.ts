/** Holds the discretion tiers of a power against the statutory range and against each other. */
import type { PowerNode } from '../model/model.js';
import { type FineSpan, fineSpans } from './fine-amounts.js';

type Measure = NonNullable<PowerNode['data']['measures']>[number];
type Tier = NonNullable<PowerNode['data']['discretion']>[number];

export interface RangeFault {
  readonly kind: 'outside' | 'reversed';
  readonly tier: Tier;
}

/** Below the statutory least only where the tier mitigates (行政处罚法 第三十二条). */
const MITIGATES = /减轻/u;
/** Tiers of one scale; others may part by persons or places, and may then overlap. */
const SCALE =
  /^(?:违法|处罚|裁量)?(?:情节)?(?:特别|非常|较为)?(?:轻微|较轻|从轻|减轻|一般|中等|较重|从重|严重|首次|初次|再次|不予处罚|免予处罚|免罚)(?:处罚|情节|违法)?$/u;

/** Tiers whose fines leave the range of the measures. */
export function rangeFaults(power: PowerNode): RangeFault[] {
  const fines = (power.data.measures ?? []).filter(({ type }) => /罚款/u.test(type));
  // One that is upside down was told when the file was read.
  const ranges = fines.flatMap(({ range }) => (range && !isUpsideDown(range) ? [range] : []));
  return (power.data.discretion ?? []).flatMap((tier): RangeFault[] => {
    const spans = fineSpans(tier.range) ?? [];
    if (spans.some(({ least, most }) => least > most)) return [{ kind: 'reversed', tier }];
    // A fine without a written range may reach anywhere.
    if (ranges.length < fines.length || MITIGATES.test(tier.tier + tier.range)) return [];
    return spans.some((span) => !isInside(span, ranges)) ? [{ kind: 'outside', tier }] : [];
  });
}

function isUpsideDown({ min = 0, max = Number.POSITIVE_INFINITY }: { min?: number; max?: number }): boolean {
  return min > max;
}

function isInside(
  { unit, least, most }: FineSpan,
  ranges: readonly { readonly unit: string; readonly min?: number; readonly max?: number }[],
): boolean {
  const same = ranges.filter((range) => range.unit === unit);
  return (
    same.length === 0 ||
    same.some(
      ({ min = 0, max = Number.POSITIVE_INFINITY }) => least >= min - 1e-9 && most <= max * (1 + 1e-9),
    )
  );
}

/** The measure whose range several tiers leave: more likely it is wrong than all of them. */
export function suspectMeasure(power: PowerNode, faults: readonly RangeFault[]): Measure | undefined {
  const outside = faults.filter(({ kind }) => kind === 'outside');
  if (outside.length < 2) return undefined;
  const fines = (power.data.measures ?? []).filter(({ type, range }) => /罚款/u.test(type) && range);
  const [span] = (fineSpans(outside[0]!.tier.range) ?? []).filter(
    (one) =>
      !isInside(
        one,
        fines.flatMap(({ range }) => (range ? [range] : [])),
      ),
  );
  return fines.find(({ range }) => {
    const { min = 0, max = Number.POSITIVE_INFINITY } = range!;
    const holds = (amount: number): boolean => amount >= min && amount <= max;
    return span !== undefined && range!.unit === span.unit && (holds(span.least) || holds(span.most));
  });
}

export interface JointFault {
  /** `bottom`, `top`: the scale begins above the statutory least, or ends below the most. */
  readonly kind: 'gap' | 'overlap' | 'bottom' | 'top';
  readonly lower: Tier;
  readonly upper: Tier;
  readonly from: string;
  readonly to: string;
}

/** Neighbouring tiers of one scale that leave amounts to none, or to both. A shared limit alone is no fault. */
export function jointFaults(power: PowerNode): JointFault[] {
  const bad = new Set(rangeFaults(power).map(({ tier }) => tier));
  const tiers = power.data.discretion ?? [];
  const names = tiers.map(({ tier }) => tier);
  if (!names.every((name) => SCALE.test(name)) || new Set(names).size < names.length) return [];
  const series = new Map<string, Placed[]>();
  for (const tier of tiers) {
    const spans = fineSpans(tier.range);
    if (!spans || MITIGATES.test(tier.tier)) continue;
    const keys = spans.map(({ unit, condition }) => `${unit} ${condition}`);
    // Two fines under one condition: the tier itself is divided in a way that is not understood.
    if (new Set(keys).size < keys.length) return [];
    for (const [index, span] of spans.entries())
      series.set(keys[index]!, [...(series.get(keys[index]!) ?? []), { tier, span }]);
  }
  const ends = endFaults(power, [...series.values()], bad);
  if (ends.length > 0) return ends;
  return [...series.values()].flatMap((list) => {
    const sorted = list.toSorted((a, b) => a.span.least - b.span.least || a.span.most - b.span.most);
    return sorted.slice(1).flatMap(({ tier, span }, index): JointFault[] => {
      const below = sorted[index]!;
      if (bad.has(tier) || bad.has(below.tier) || below.span.most === span.least) return [];
      const kind = below.span.most < span.least ? 'gap' : 'overlap';
      const [from, to] = [below.span.most, span.least].toSorted((a, b) => a - b);
      return [{ kind, lower: below.tier, upper: tier, from: print(from!, span), to: print(to!, span) }];
    });
  });
}

interface Placed {
  readonly tier: Tier;
  readonly span: FineSpan;
}

/** Scales that leave out an end of every range that they lie in. */
function endFaults(
  power: PowerNode,
  series: readonly (readonly Placed[])[],
  bad: ReadonlySet<Tier>,
): JointFault[] {
  const fines = (power.data.measures ?? []).filter(({ type }) => /罚款/u.test(type));
  if (bad.size > 0 || fines.some(({ range }) => range?.max === undefined || isUpsideDown(range))) return [];
  return series.flatMap((list): JointFault[] => {
    const lowest = list.reduce((a, b) => (b.span.least < a.span.least ? b : a));
    const highest = list.reduce((a, b) => (b.span.most > a.span.most ? b : a));
    const ranges = fines.flatMap(({ range }) => (range?.unit === lowest.span.unit ? [range] : []));
    if (list.length < 2 || ranges.length === 0) return [];
    const least = nearest(
      ranges.map(({ min = 0 }) => min),
      lowest.span.least,
    );
    const most = nearest(
      ranges.map(({ max }) => max!),
      highest.span.most,
    );
    const at = { lower: lowest.tier, upper: highest.tier };
    if (!same(least, lowest.span.least))
      return [
        { kind: 'bottom', ...at, from: print(least, lowest.span), to: print(lowest.span.least, lowest.span) },
      ];
    if (!same(most, highest.span.most))
      return [
        { kind: 'top', ...at, from: print(highest.span.most, highest.span), to: print(most, highest.span) },
      ];
    return [];
  });
}

function nearest(values: readonly number[], wanted: number): number {
  return values.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, a);
}

function print(amount: number, { unit }: FineSpan): string {
  return unit === '元' && amount >= 10_000 ? `${amount / 10_000}万元` : `${amount}${unit}`;
}
