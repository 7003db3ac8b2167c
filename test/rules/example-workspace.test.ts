/** The workspace under the examples is valid by every rule, on the day it names. */
import { expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { exampleWorkspace } from '../../src/rules/example-workspace.js';
import { allRules } from '../../src/rules/rule-list.js';
import { shippedLibrary } from '../shipped-library.js';
import { memoryHost } from './memory-host.js';

it('has no finding of any kind, whatever the pack', () => {
  const { host, folder } = memoryHost(exampleWorkspace);
  const opened = openWorkspace(host, folder, { library: shippedLibrary });
  const found = checkWorkspace(opened, { only: allRules.map(({ meta }) => meta.id) });
  expect(
    found.map(({ rule, place, message }) => `${place.file}:${place.line} ${rule} ${message.zh}`),
  ).toEqual([]);
});

it('is large enough to try every rule: powers, posts of three tiers, letters on every level', () => {
  const { host, folder } = memoryHost(exampleWorkspace);
  const { model } = openWorkspace(host, folder);
  expect(model.powers.map(({ data }) => data.kind)).toEqual(['license', 'penalty', 'compulsory-measure']);
  expect([...new Set(model.posts.map(({ data }) => data.tier))].sort()).toEqual([
    'direct',
    'leading',
    'managing',
  ]);
  expect([...new Set(model.letters.map(({ level }) => level))].sort()).toEqual([
    'deputy',
    'officer',
    'organ',
    'unit',
  ]);
});
