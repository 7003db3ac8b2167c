/** What a report tells about a rule. */
import type { RuleSummary } from '../diagnostics/define-format.js';
import type { Rule } from './define-rule.js';
import { rulePagePath } from './rule-page-path.js';

export function describeRule({ meta }: Rule): RuleSummary {
  const { id, severity, title, rationale, family, page } = meta;
  return { id, severity, title, rationale, family, url: page ?? rulePagePath(id) };
}
