/** The tester itself finds bad rules. */
import { describe, expect, it } from 'vitest';
import type { InvalidExample, Rule } from '../../src/rules/define-rule.js';
import { defineRule } from '../../src/rules/define-rule.js';
import { exampleFiles } from '../../src/rules/example-workspace.js';
import { atName } from '../../src/rules/point-at.js';
import { testRule } from './tester.js';

const rename = (name: string) => [
  { file: exampleFiles.powers, find: '名称: 食品经营许可', replace: `名称: ${name}` },
];
const bad: InvalidExample = {
  title: { zh: '坏', en: 'bad' },
  edits: rename('坏'),
  expect: [{ at: `${exampleFiles.powers}:2:7`, message: 'bad' }],
};

function sampleRule(
  changes: { examples?: Partial<Rule['meta']['examples']>; check?: Rule['check'] } = {},
): Rule {
  const rule = defineRule({
    meta: {
      id: 'no-bad-name',
      family: 'powers',
      pack: 'core',
      severity: 'error',
      title: { zh: '名称不得坏', en: 'No bad name' },
      basis: [{ text: { zh: '甲', en: 'A' }, since: '2000-01-01' }],
      rationale: { zh: '理由', en: 'reason' },
      messages: { bad: { zh: '“{name}”坏', en: '"{name}" is bad' } },
      hints: { bad: { zh: '改', en: 'mend' } },
      obligations: [],
      examples: {
        valid: [{ title: { zh: '好', en: 'good' }, edits: rename('好') }],
        invalid: [bad],
        ...changes.examples,
      },
    },
    check(model, report) {
      for (const power of model.powers)
        if (power.name === '坏')
          report({ message: 'bad', data: { name: power.name }, ...atName(model, power) });
    },
  });
  return changes.check ? { ...rule, check: changes.check } : rule;
}

describe('the tester of rules', () => {
  it('is content with a rule that does what its examples say', () => {
    expect(testRule(sampleRule())).toEqual([]);
  });

  it('rejects an example that occurs twice', () => {
    expect(testRule(sampleRule({ examples: { invalid: [bad, bad] } }))).toContainEqual(
      expect.stringContaining('occurs twice'),
    );
  });

  it.each([
    ['nowhere', '没有这样的字'],
    ['more than once', '标识'],
  ])('rejects an edit whose text occurs %s', (_, find) => {
    const valid = [
      { title: { zh: '好', en: 'good' }, edits: [{ file: exampleFiles.powers, find, replace: '' }] },
    ];
    expect(testRule(sampleRule({ examples: { valid } }))).toContainEqual(expect.stringContaining('not once'));
  });

  it('rejects a finding at another place, a missing one and one too many', () => {
    const elsewhere = { ...bad, expect: [{ at: `${exampleFiles.powers}:3:7`, message: 'bad' }] };
    expect(testRule(sampleRule({ examples: { invalid: [elsewhere] } }))).not.toEqual([]);
    expect(testRule(sampleRule({ check: () => {} }))).toContainEqual(expect.stringContaining('found []'));
    const twice = sampleRule({
      check: (model, report) => {
        const target = { message: 'bad', data: { name: 'x' }, ...atName(model, model.powers[0]!) };
        report(target);
        report(target);
      },
    });
    expect(testRule(twice)).not.toEqual([]);
  });

  it('detects a rule that changes the model', () => {
    const greedy = sampleRule({
      check: (model, report) => {
        sampleRule().check(model, report);
        (model.powers as unknown[]).pop();
      },
    });
    expect(testRule(greedy)).toContainEqual(expect.stringContaining('changes the model'));
  });

  it('detects an unfilled place of a message and a rule that throws', () => {
    const forgetful = sampleRule({
      check: (model, report) => {
        for (const power of model.powers)
          if (power.name === '坏') report({ message: 'bad', ...atName(model, power) });
      },
    });
    expect(testRule(forgetful)).toContainEqual(expect.stringContaining('(threw)'));
  });

  it('asks for an example of every message', () => {
    const rule = sampleRule();
    const messages = { ...rule.meta.messages, other: { zh: '别的', en: 'other' } };
    const hints = { ...rule.meta.hints, other: { zh: '别的', en: 'other' } };
    expect(testRule({ ...rule, meta: { ...rule.meta, messages, hints } })).toEqual([
      'no invalid example shows the message other',
    ]);
  });
});
