/** Whether a power is exercised on the spot. */
import { effectiveSteps } from '../model/effective-procedure.js';
import type { Model, PowerNode } from '../model/model.js';
import { isSummary } from './step-words.js';

/** 简易程序: the officers who find the breach decide on the spot (行政处罚法 第五十一条、第五十二条). */
export function followsSummary(power: PowerNode, model: Model): boolean {
  const procedure = model.nodes.get(power.data.procedure ?? '');
  return isSummary(procedure?.name ?? '', effectiveSteps(power, model.nodes) ?? []);
}
