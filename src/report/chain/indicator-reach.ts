/** Whom each indicator of each scheme in force reaches. */
import { applicableIndicators } from '../../model/applicable-indicators.js';
import { evaluationTargets } from '../../model/evaluation-targets.js';
import type { Model, SchemeNode } from '../../model/model.js';
import type { PowerKind } from '../../schema/record-types.generated.js';

export interface ReachingIndicator {
  /** `scheme/indicator`. */
  readonly id: string;
  readonly scheme: SchemeNode;
  readonly content: string;
  /** Absent: of every kind. */
  readonly kinds: readonly PowerKind[] | undefined;
  /** Absent: every post. */
  readonly posts: readonly string[] | undefined;
  /** Ids of organs, units and persons. */
  readonly targets: readonly string[];
}

export interface IndicatorReach {
  readonly all: readonly ReachingIndicator[];
  /** Indicators that reach a body or person. */
  readonly of: (target: string) => readonly ReachingIndicator[];
}

export function indicatorReach(model: Model): IndicatorReach {
  const all = model.schemes.filter(({ current }) => current).flatMap((scheme) => ofScheme(scheme, model));
  const byTarget = new Map<string, ReachingIndicator[]>();
  for (const indicator of all)
    for (const target of indicator.targets) {
      const known = byTarget.get(target);
      if (known) known.push(indicator);
      else byTarget.set(target, [indicator]);
    }
  return { all, of: (target) => byTarget.get(target) ?? [] };
}

function ofScheme(scheme: SchemeNode, model: Model): ReachingIndicator[] {
  const indicators = scheme.data.indicators ?? [];
  const reached = new Map(indicators.map((indicator) => [indicator, [] as string[]]));
  for (const target of evaluationTargets(scheme, model))
    for (const indicator of applicableIndicators(indicators, target, model))
      reached.get(indicator)?.push(target.id);
  return indicators.map((indicator) => ({
    id: `${scheme.id}/${indicator.id}`,
    scheme,
    content: indicator.content ?? indicator.id,
    kinds: indicator['applies-when']?.kind,
    posts: indicator.posts,
    targets: reached.get(indicator) ?? [],
  }));
}
