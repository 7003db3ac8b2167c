/** The authored workspaces are examples to follow: nothing is found in them, whatever rules are added. */
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { sample, starter } from './authored-workspaces.js';

describe.each([
  ['the sample', sample, ['transfers', 'external']],
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

  test('is read whole: no file is left out', () => {
    const kinds = new Set(opened.records.map(({ kind }) => kind));
    kinds.delete('reports');
    expect(kinds).toEqual(
      new Set([
        'workspace',
        'organ',
        'persons',
        'bases',
        'powers',
        'procedures',
        'posts',
        'responsibilities',
        'evaluation',
        'letters',
        'notices',
        ...others,
      ]),
    );
  });
});
