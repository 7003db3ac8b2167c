/** Penalties on which the party may ask for a hearing, whatever their amount (行政处罚法 第六十三条第一款第三项、第四项). */
import type { PowerNode } from '../model/model.js';

const HEAVY = /吊销|撤销.{0,6}(?:证|许可)|降低资质|停产|停业|责令关闭|限制从业|从业限制|终身禁/u;
/** Lifting what is meant: 处理, 解除 of such a measure is none. */
const NOT_HEAVY = /解除/u;

/** The words of the first such measure of a penalty; undefined when it has none. */
export function heavyMeasure(power: PowerNode): string | undefined {
  if (power.data.kind !== 'penalty') return undefined;
  return power.data.measures?.find(({ type }) => HEAVY.test(type) && !NOT_HEAVY.test(type))?.type;
}
