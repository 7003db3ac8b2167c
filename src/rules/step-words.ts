/** What the words of a step say, for steps that do two things at once. */
import type { EffectiveStep } from '../model/effective-procedure.js';
import type { Stage } from '../schema/record-types.generated.js';

/** Name, form of work and document of a step. */
export function stepText({ name, form, document }: EffectiveStep): string {
  return [name, form, document].filter((text) => text !== undefined).join('；');
}

/** Whether a step is of one of these stages, or its words say that it does that too. */
export function doesStage(step: EffectiveStep, stages: readonly Stage[], words: RegExp): boolean {
  return stages.includes(step.stage) || words.test(stepText(step));
}

/** 简易程序、当场处罚: the decision is made on the spot (行政处罚法 第五十一条). */
export function isSummary(name: string, steps: readonly EffectiveStep[]): boolean {
  return /简易|当场/.test(name) || steps.some(({ stage, limit }) => stage === 'decision' && limit === '当场');
}
