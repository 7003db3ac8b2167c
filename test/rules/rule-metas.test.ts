/** What every rule tells about itself is complete and true to its place in the tree. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { familyTitles } from '../../src/rules/family-titles.js';
import { allRules } from '../../src/rules/rule-list.js';

const rulesFolder = join(import.meta.dirname, '../../src/rules');

describe.each(allRules.map(({ meta }) => [meta.id, meta] as const))('%s', (id, meta) => {
  it('lies in the folder of its family under its own name', () => {
    expect(existsSync(join(rulesFolder, meta.family, `${id}.ts`))).toBe(true);
  });

  it('names a clause, with dates that are days', () => {
    expect(meta.basis.length).toBeGreaterThan(0);
    for (const { since, until } of meta.basis) {
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (until !== undefined) expect(until > since!).toBe(true);
    }
  });

  it('speaks Chinese without English words, and English without Chinese sentences', () => {
    const texts = [meta.title, meta.rationale, ...Object.values(meta.messages), ...Object.values(meta.hints)];
    for (const { zh, en } of texts) {
      expect(zh.replace(/\{\w+\}|true|false|GB\/T/g, '')).not.toMatch(/[A-Za-z]{2,}/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[A-Za-z]{3,}/);
      expect(en).not.toMatch(/[，；！？]/);
    }
  });
});

it('has a rule in every family', () => {
  // Own rules come with a workspace, none with the program.
  const families = Object.keys(familyTitles)
    .filter((name) => name !== 'own')
    .sort();
  expect([...new Set(allRules.map(({ meta }) => meta.family))].sort()).toEqual(families);
  expect(
    readdirSync(rulesFolder, { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => name)
      // The data that rules of several families share.
      .filter((name) => name !== 'setting-powers' && name !== 'own')
      .sort(),
  ).toEqual(families);
});

it('gives every rule its own id and its own title', () => {
  expect(new Set(allRules.map(({ meta }) => meta.id)).size).toBe(allRules.length);
  expect(new Set(allRules.map(({ meta }) => meta.title.zh)).size).toBe(allRules.length);
});
