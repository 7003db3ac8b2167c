/** A checked workspace as a report: the findings of the rules join what the model tells by itself. */
import { makeReport, type WrittenReport } from '../report/make-report.js';
import type { ReportInput } from '../report/report-input.js';
import { describeRule } from '../rules/describe-rule.js';
import { familyTitles } from '../rules/family-titles.js';
import { packScope } from '../rules/pack-scope.js';
import { allRules } from '../rules/rule-list.js';
import { selectRules } from '../rules/run-rules.js';
import type { OpenedWorkspace } from './open-workspace.js';

export type ReportedCheck = Pick<ReportInput, 'findings' | 'suppressed' | 'known' | 'language' | 'version'>;

/** Changes nothing. */
export function reportWorkspace(
  { model, ownRules }: Pick<OpenedWorkspace, 'model' | 'ownRules'>,
  check: ReportedCheck,
): WrittenReport {
  const rules = selectRules(model, { rules: [...allRules, ...ownRules] });
  const packs = new Map(rules.map(({ meta }) => [meta.id, meta.pack]));
  const scope = packScope(model);
  return makeReport({
    model,
    rules: rules.map(describeRule),
    asks(rule, organ) {
      const pack = packs.get(rule);
      return pack !== undefined && scope.binds(pack, organ);
    },
    families: familyTitles,
    ...check,
  });
}
