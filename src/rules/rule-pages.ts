/** The pages of all rules and their list, as they stand in `docs/rules/`. */
import { printRuleList, printRulePage } from './print-rule-page.js';
import { allRules } from './rule-list.js';

/** File name -> Markdown. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', printRuleList(allRules)],
    ...allRules.map((rule) => [`${rule.meta.id}.md`, printRulePage(rule)] as const),
  ]);
}
