/** All rules, by id. */
import type { Rule } from './define-rule.js';
import { entries } from './index.generated.js';

/** In the order of families and file names. */
export const allRules: readonly Rule[] = Object.values<Rule>(entries);
