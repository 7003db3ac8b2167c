import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { city } from './authored-workspaces.js';

const { model } = city;

describe('the starter of a city', () => {
  it('has no finding', () => {
    expect(checkWorkspace(city)).toEqual([]);
  });

  it('has three levels, dispatched and concentrated enforcement', () => {
    const levels = new Set(model.organs.map((organ) => organ.data.level));
    expect(levels).toEqual(new Set(['city', 'county', 'township']));
    const depth = (id: string): number => {
      const parent = model.organs.find((organ) => organ.id === id)?.parent;
      return parent === undefined ? 1 : 1 + depth(parent);
    };
    expect(Math.max(...model.organs.map((organ) => depth(organ.id)))).toBe(3);
    expect(model.organs.some((organ) => organ.data.concentrated)).toBe(true);
    expect(model.powers.length).toBeGreaterThanOrEqual(90);
    expect(new Set(model.powers.map((power) => power.data.kind)).size).toBeGreaterThanOrEqual(7);
    expect(model.units.length).toBeGreaterThanOrEqual(25);
    expect(model.posts.length).toBeGreaterThanOrEqual(70);
  });

  it('has a chain of letters from the mayor to every officer, with nobody missing', () => {
    const receivers = new Set(model.letters.map((letter) => letter.receiver.person));
    expect(receivers.has(undefined)).toBe(false);
    const holders = new Set(
      model.posts.filter((post) => post.data.tier === 'direct').flatMap((post) => post.holders),
    );
    expect([...holders].filter((person) => !receivers.has(person))).toEqual([]);
    expect(new Set(model.letters.map((letter) => letter.level))).toEqual(
      new Set(['organ', 'deputy', 'unit', 'officer']),
    );
  });
});
