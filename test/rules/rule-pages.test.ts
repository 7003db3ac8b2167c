/** docs/rules holds one page a rule, as the rule says it now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/rule-list.js';
import { rulePagePath } from '../../src/rules/rule-page-path.js';
import { rulePages } from '../../src/rules/rule-pages.js';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/rules');

describe('docs/rules', () => {
  it('has the pages of all rules and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...rulePages().keys()].sort());
  });

  it.each([...rulePages()])('%s is up to date (npm run generate)', (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('lies where findings point to', () => {
    for (const { meta } of allRules)
      expect(readFileSync(join(root, rulePagePath(meta.id)), 'utf8')).toContain(`# ${meta.title.zh}\n`);
  });
});
