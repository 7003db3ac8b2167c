/** A measure with its range, as statutes word ranges: both ends belong to it. */
import type { PowerRecord } from '../schema/record-types.generated.js';

export type Measure = NonNullable<PowerRecord['measures']>[number];

/** 罚款（货值金额10倍以上20倍以下）, 罚款（5万元以下）, 吊销许可证. */
export function printMeasure({ type, range }: Measure): string {
  if (!range) return type;
  const { unit, min, max } = range;
  const base = baseText(range);
  const amount = (value: number) => quantity(value, unit);
  if (min !== undefined && min === max) return `${type}（${base}${amount(min)}）`;
  const low = min === undefined ? '' : `${amount(min)}以上`;
  const high = max === undefined ? '' : `${amount(max)}以下`;
  return low + high === '' ? type : `${type}（${base}${low}${high}）`;
}

/** 货值金额 says of what, 单位 and 每平方米 for what: they run on into the amount. What says when is set off from it. */
function baseText({ unit, base = '' }: NonNullable<Measure['range']>): string {
  const isAmount = unit !== '元' && !/不足|超过|没有|情节|以[上下]$/u.test(base);
  return isAmount || base.length <= 2 || base.includes('每') ? base : `${base}，`;
}

/** Whole 万 are written so: 5万元; 1.5万元. */
function quantity(value: number, unit: NonNullable<Measure['range']>['unit']): string {
  if (unit === '元' && value >= 10_000 && value % 1_000 === 0) return `${value / 10_000}万元`;
  return `${value}${unit}`;
}
