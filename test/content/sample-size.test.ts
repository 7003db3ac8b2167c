/** What the sample promises: enough of everything to show each paper, and a complete chain of letters. */
import { describe, expect, test } from 'vitest';
import { sample, starter } from './authored-workspaces.js';

const { model } = sample;
const bureau = '示例区市监局';
const own = <T extends { readonly organ: string }>(nodes: readonly T[]): T[] =>
  nodes.filter(({ organ }) => organ === bureau);

describe('the sample bureau', () => {
  test('has powers of five kinds, units, posts of three tiers and persons', () => {
    expect(own(model.powers).length).toBeGreaterThanOrEqual(15);
    expect(new Set(own(model.powers).map(({ data }) => data.kind)).size).toBeGreaterThanOrEqual(5);
    expect(own(model.units)).toHaveLength(5);
    expect(own(model.units).filter(({ data }) => data['legal-review'])).toHaveLength(1);
    expect(own(model.posts).length).toBeGreaterThanOrEqual(12);
    expect(new Set(own(model.posts).map(({ data }) => data.tier))).toEqual(
      new Set(['leading', 'managing', 'direct']),
    );
    expect(own(model.persons)).toHaveLength(20);
  });

  test('gives every stage of every power to a post', () => {
    const uncovered = model.powers.flatMap((power) => {
      const procedure = model.procedures.find(({ id }) => id === power.data.procedure);
      const assignments = model.posts.flatMap((post) =>
        post.assignments.filter((one) => one.power === power.id),
      );
      return (procedure?.data.steps ?? [])
        .filter(
          ({ stage }) => !assignments.some(({ stages }) => stages === undefined || stages.includes(stage)),
        )
        .map(({ name }) => `${power.name}: ${name}`);
    });
    expect(uncovered).toEqual([]);
  });

  test('lets no one review or decide a case of their own investigation', () => {
    const holdersOf = (power: string, stages: readonly string[], roles: readonly string[]) =>
      model.posts.flatMap((post) =>
        post.assignments.some(
          (one) =>
            one.power === power &&
            roles.includes(one.role) &&
            stages.some((stage) => one.stages?.includes(stage as never)),
        )
          ? post.holders
          : [],
      );
    const both = own(model.powers)
      .filter(({ data }) => data.procedure === '流程-处罚普通程序')
      .flatMap(({ id }) => {
        const investigators = holdersOf(id, ['investigation'], ['lead', 'assist']);
        const others = holdersOf(id, ['legal-review', 'decision', 'hearing'], ['lead', 'review', 'approve']);
        expect(investigators.length, id).toBeGreaterThanOrEqual(2);
        expect(others.length, id).toBeGreaterThanOrEqual(3);
        return investigators.filter((person) => others.includes(person));
      });
    expect(both).toEqual([]);
  });

  test('has a statement for every post', () => {
    const bound = new Set(model.responsibilities.flatMap(({ data }) => data.for ?? []));
    expect(model.posts.filter(({ id }) => !bound.has(id)).map(({ id }) => id)).toEqual([]);
    for (const { id, situations } of model.responsibilities)
      expect(new Set(situations.map(({ type }) => type)), id).toEqual(new Set(['不作为', '乱作为']));
  });

  test('has a scheme of one hundred marks with an external part', () => {
    const { data } = own(model.schemes)[0]!;
    const marks = (source?: string) =>
      (data.indicators ?? [])
        .filter((indicator) => source === undefined || indicator.source === source)
        .reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    expect(marks()).toBe(100);
    expect(marks('external')).toBe(data.external?.weight);
    expect(model.letterPlans[0]?.data.modules?.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(100);
  });

  test('signs letters from the district head down to each officer, one each', () => {
    const letters = model.letters.filter(
      ({ id, organ }) => organ === bureau || id.startsWith(`letter/示例区政府/${bureau}/`),
    );
    const count = (level: string) => letters.filter((letter) => letter.level === level).length;
    expect([count('organ'), count('deputy'), count('unit'), count('officer')]).toEqual([1, 2, 5, 12]);
    expect(model.letters.filter(({ receiver }) => receiver.person === undefined)).toEqual([]);
    const [first] = letters;
    expect([first?.giver.person, first?.receiver.person]).toEqual(['顾承远', '沈怀谦']);
    const above = model.letters.find(({ id }) => id.startsWith('letter/示例市政府/示例区政府/'));
    expect([above?.giver.person, above?.receiver.person]).toEqual(['韩致和', '顾承远']);
  });
});

describe('the starter', () => {
  test('is the same in small', () => {
    const { model: small } = starter;
    expect([small.organs, small.units, small.powers, small.posts].map((list) => list.length)).toEqual([
      2, 2, 4, 5,
    ]);
    expect(new Set(small.powers.map(({ data }) => data.kind)).size).toBe(4);
    expect(small.schemes[0]?.data.indicators?.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBe(100);
    expect(small.letters).toHaveLength(6);
    expect(small.notices).toHaveLength(1);
  });
});
