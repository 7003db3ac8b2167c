/** The authored workspaces are examples to follow: nothing is found in them, whatever rules are added. */
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { judgeWorkspace } from '../../src/build/judge-workspace.js';
import { openSample, openStarter, sample, starter } from './authored-workspaces.js';

describe.each([
  ['the sample', sample, ['transfers', 'external', 'suppressions']],
  ['the starter', starter, []],
] as const)('%s', (_name, opened, others) => {
  test('is pinned to its day', () => {
    expect(opened.asOf).toBe('2026-11-01');
  });

  test('has no finding', () => {
    const found = checkWorkspace(opened).map(
      ({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message.zh}`,
    );
    expect(found).toEqual([]);
  });

  test('is read whole: no kind is left out', () => {
    const kinds = new Set<string>(opened.records.map(({ kind }) => kind));
    const wanted = ['workspace', 'organ', 'persons', 'bases', 'powers', 'procedures', 'posts'];
    const more = ['responsibilities', 'evaluation', 'letters', 'notices', ...others];
    expect([...wanted, ...more].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

describe.each(['2025-12-31', '2026-03-01', '2026-07-01'])('as of %s', (asOf) => {
  const rules = ['basis-dates-match-library', 'no-superseded-version', 'no-missing-article'];
  test.each(['the sample', 'bureau', 'county'] as const)('no listed day of law is accused: %s', (name) => {
    const opened = name === 'the sample' ? openSample(asOf) : openStarter(name, asOf);
    expect(opened.model.bases.length).toBeGreaterThan(5);
    const found = checkWorkspace(opened, { only: rules }).map(
      ({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message.zh}`,
    );
    expect(found).toEqual([]);
  });
});

test('the sample shows an approved exception that really excepts a finding', () => {
  const { suppressed } = judgeWorkspace(sample);
  expect(
    suppressed.map(({ finding, place }) => `${finding.rule} ${finding.subject} ${place.line}`),
  ).toContain('no-holder-beyond-quota 岗-街道-案件调查 2');
});

test('the sample has rules of its own that are understood and whose examples hold', () => {
  expect(sample.ownRules.map(({ meta }) => meta.id)).toEqual([
    '本市-许可由正式人员办理',
    '本市-高风险岗位写明标准',
  ]);
});
