import { describe, expect, it } from 'vitest';
import type { PostNode } from '../../src/model/model.js';
import { edited, modelOf, placesOf, smallWorldWith } from './small-world.js';

const postsFile = 'content/bureau/posts.yaml';

function post(id: string, changes: Record<string, string> = {}, asOf?: string): PostNode {
  const found = modelOf(smallWorldWith(changes), asOf).model.posts.find((node) => node.id === id);
  if (!found) throw new Error(`no post ${id}`);
  return found;
}
const powersOf = (node: PostNode) => node.assignments.map(({ power }) => power);

describe('powers of posts', () => {
  it.each([
    ['{ all: true }', ['fine', 'license', 'order']],
    ['{ kind: penalty }', ['fine']],
    ['{ procedure: ordinary }', ['fine']],
    ['{ unit: food }', ['fine', 'license']],
    ['{ unit: food, kind: license }', ['license']],
  ])('selects %s in file order', (select, expected) => {
    const changes = edited(postsFile, 'select: { all: true }', `select: ${select}`);
    expect(powersOf(post('post-chief', changes))).toEqual(expected);
  });

  it('keeps stages, role and place of the entry', () => {
    expect(post('post-law').assignments).toEqual([
      { power: 'fine', stages: ['legal-review'], role: 'review', pointer: '/4/powers/0' },
      { power: 'order', stages: undefined, role: 'lead', pointer: '/4/powers/1' },
    ]);
  });

  it('selects neither what is out of force nor what another organ holds', () => {
    const changes = {
      ...edited('content/bureau/powers.yaml', '- id: license\n', '- id: license\n  until: 2026-10-31\n'),
      'content/powers.yaml':
        '- { id: gov-power, name: 政, kind: other, bases: [{ cite: 《组织法》第一条, role: sets }] }\n',
    };
    expect(powersOf(post('post-chief', changes))).toEqual(['fine', 'order']);
    expect(powersOf(post('post-chief', changes, '2026-10-31'))).toEqual(['fine', 'license', 'order']);
  });

  it('takes a power once when two entries give it the same stages and role', () => {
    const changes = edited(
      postsFile,
      'powers: [{ select: { unit: food }, role: review }]',
      'powers: [{ select: { unit: food }, role: review }, { power: fine, role: review }, { power: fine, role: lead }]',
    );
    expect(post('post-head', changes).assignments.map(({ power, role }) => `${power} ${role}`)).toEqual([
      'fine review',
      'license review',
      'fine lead',
    ]);
  });

  it('reports a selector that selects nothing', () => {
    const { diagnostics } = modelOf(
      smallWorldWith(edited(postsFile, 'select: { all: true }', 'select: { kind: levy }')),
    );
    expect(placesOf(diagnostics)).toEqual(['bureau/posts.yaml:5:22 empty-selection']);
    expect(diagnostics[0]?.severity).toBe('warning');
  });
});

describe('holders of posts', () => {
  const holders = (written: string, asOf: string) =>
    post('post-law', edited(postsFile, 'holders: [{ person: officer-2, from: 2024-01-01 }]', written), asOf)
      .holders;

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', ['officer-2']],
    ['2026-05-31', ['officer-2']],
    ['2026-06-01', ['officer-1']],
  ])('changes with the day: %s', (asOf, expected) => {
    const written =
      'holders: [{ person: officer-2, from: 2026-03-01, until: 2026-05-31 }, { person: officer-1, from: 2026-06-01, acting: true }]';
    expect(holders(written, asOf)).toEqual(expected);
  });

  it.each([
    ['2026-03-31', []],
    ['2026-04-01', ['officer-1']],
  ])('counts the stand-in of a vacancy from its first day: %s', (asOf, expected) => {
    expect(holders('vacancy: { since: 2026-04-01, acting: officer-1 }', asOf)).toEqual(expected);
  });

  it('names a person once', () => {
    const written =
      'holders: [{ person: officer-2, from: 2024-01-01 }, { person: officer-2, from: 2025-01-01 }]';
    expect(holders(written, '2026-11-01')).toEqual(['officer-2']);
  });

  it('leaves an unknown person out; the broken reference is what is reported', () => {
    expect(holders('holders: [{ person: nobody, from: 2024-01-01 }]', '2026-11-01')).toEqual([]);
  });
});
