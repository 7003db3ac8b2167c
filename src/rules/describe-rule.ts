/** What a report tells about a rule. */
import type { RuleSummary } from '../diagnostics/define-format.js';
import type { Rule } from './define-rule.js';
import { rulePagePath } from './rule-page-path.js';

export function describeRule({ meta }: Rule): RuleSummary {
  const { id, severity, title, rationale, family } = meta;
  return { id, severity, title, rationale, family, url: rulePagePath(id) };
}
