/** The amounts of a discretion tier as staff write them: 处5万元以上6.5万元以下罚款. */

export interface AmountRange {
  readonly min: number;
  readonly max: number;
}

/**
 * Unit (元, 倍, %, 日) -> least and greatest amount of the measure. What stands before 处 is a condition (货值金额不足
 * 1万元的) and does not count.
 */
export function readDiscretion(text: string): ReadonlyMap<string, AmountRange> {
  const ranges = new Map<string, AmountRange>();
  for (const clause of text.normalize('NFKC').split(/[;。]/)) {
    const at = /处(?!罚|理|分|于)/.exec(clause)?.index;
    const measure = at === undefined ? (clause.split(/的,/).at(-1) ?? clause) : clause.slice(at);
    for (const [, digits, ten, unit = ''] of measure.matchAll(/(\d+(?:\.\d+)?)\s*(万|千|百)?(元|倍|%|日)/g)) {
      const amount = Number(digits) * (scale[ten ?? ''] ?? 1);
      const known = ranges.get(unit);
      ranges.set(unit, {
        min: Math.min(known?.min ?? amount, amount),
        max: Math.max(known?.max ?? amount, amount),
      });
    }
  }
  return ranges;
}

const scale: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
