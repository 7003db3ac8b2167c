/** Which plan the letters of an organ follow on a day. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { groupBy } from './group-by.js';
import { letterLine } from './letter-line.js';
import type { LetterPlanNode } from './model.js';
import type { ModelWithoutLetters } from './organ-offices.js';
import { originWithin } from './origin-within.js';

export interface LetterPlans {
  /** The plan for the letters inside an organ; a superior's plan covers the organs below that have none. */
  planFor(organ: string): LetterPlanNode | undefined;
  /** Those in use for some organ, in the order of the model. */
  readonly used: readonly LetterPlanNode[];
  /** Plans that begin later and yield no letter today. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The nearest plan whose term holds the day; where there is none, the nearest that begins later, so that next
 * year's letters can be drawn up in December. Of two plans of one organ the later year wins.
 */
export function choosePlans(model: ModelWithoutLetters): LetterPlans {
  const byOrgan = groupBy(model.letterPlans, ({ organ }) => organ);
  const begins = (plan: LetterPlanNode): string => plan.data.term?.from ?? '';
  const inTerm = (organ: string) =>
    byOrgan
      .get(organ)
      ?.filter((plan) => plan.current)
      .toSorted((a, b) => b.data.year - a.data.year)[0];
  const upcoming = (organ: string) =>
    byOrgan
      .get(organ)
      ?.filter((plan) => begins(plan) > model.asOf)
      .toSorted((a, b) => a.data.year - b.data.year)[0];
  const nearest = (organ: string, choose: (organ: string) => LetterPlanNode | undefined) =>
    letterLine(organ, model.nodes).map(choose).find(Boolean);
  const plans = new Map(
    model.organs.map(({ id }) => [id, nearest(id, inTerm) ?? nearest(id, upcoming)] as const),
  );
  const used = new Set([...plans.values()].map((plan) => plan?.id));
  const waiting = model.letterPlans.filter((plan) => begins(plan) > model.asOf && !used.has(plan.id));
  return {
    planFor: (organ) => plans.get(organ),
    used: model.letterPlans.filter((plan) => used.has(plan.id)),
    diagnostics: waiting.map((plan) => notBegun(plan, model)),
  };
}

function notBegun(plan: LetterPlanNode, model: ModelWithoutLetters): Diagnostic {
  const origin = originWithin(plan.origin, plan.data.term, 'term');
  const from = plan.data.term?.from ?? '';
  return {
    rule: 'letter-plan-not-begun',
    severity: 'info',
    message: {
      zh: `这份责任书方案自 ${from} 起，本次以 ${model.asOf} 为准，没有据此生成责任书`,
      en: `The letter plan begins on ${from}; as of ${model.asOf} it yields no letters`,
    },
    place: model.locate(origin),
    pointer: origin.pointer,
    subject: plan.id,
    hint: {
      zh: `要生成这一年的责任书，请把基准日期定为 ${from} 或以后。`,
      en: `Set the as-of date to ${from} or later to draw up these letters.`,
    },
  };
}
