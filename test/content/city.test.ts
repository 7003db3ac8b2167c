import { describe, expect, it } from 'vitest';
import { sample } from './authored-workspaces.js';

const { model } = sample;

describe('the embedded city', () => {
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
    expect(new Set(model.powers.map((power) => power.data.kind)).size).toBeGreaterThanOrEqual(9);
    expect(model.units.length).toBeGreaterThanOrEqual(25);
    expect(model.posts.length).toBeGreaterThanOrEqual(70);
    expect(model.persons.length).toBeGreaterThanOrEqual(110);
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
