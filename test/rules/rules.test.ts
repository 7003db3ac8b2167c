/** Every rule does what its own examples say. */
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/rule-list.js';
import { testRule } from './tester.js';

describe.each(allRules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  it('passes its examples', () => {
    expect(testRule(rule)).toEqual([]);
  });
});
