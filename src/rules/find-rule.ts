/** A rule by its id, or the id that was probably meant. */
import { closest, distance } from 'fastest-levenshtein';
import type { Rule } from './define-rule.js';
import { allRules } from './rule-list.js';

/** `nearest` is undefined when nothing is near: a wild guess helps nobody. */
export function findRule(
  id: string,
  rules: readonly Rule[] = allRules,
): { readonly rule: Rule | undefined; readonly nearest: string | undefined } {
  const rule = rules.find((item) => item.meta.id === id);
  if (rule || rules.length === 0) return { rule, nearest: undefined };
  const guess = closest(
    id,
    rules.map((item) => item.meta.id),
  );
  const near = distance(id, guess) <= Math.max(2, Math.floor(guess.length / 3));
  return { rule: undefined, nearest: near ? guess : undefined };
}
