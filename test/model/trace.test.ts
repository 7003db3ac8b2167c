import { describe, expect, it } from 'vitest';
import { similarIds } from '../../src/model/similar-ids.js';
import { type TraceStep, trace } from '../../src/model/trace.js';
import { modelOf, smallWorld } from './small-world.js';

const { model } = modelOf(smallWorld);

function outline(steps: readonly TraceStep[], indent = ''): string[] {
  return steps.flatMap((step) => [
    `${indent}${step.relation} ${step.id ?? step.name}${step.shownBefore ? ' (above)' : ''}`,
    ...outline(step.steps, `${indent}  `),
  ]);
}

describe('trace', () => {
  it('leads from a person over posts and powers to the law', () => {
    expect(outline(trace(model, 'officer-2')?.up ?? [])).toEqual([
      'holds post-law',
      '  exercises fine',
      '    citation 《中华人民共和国食品法》第一百二十二条第一款',
      '      cites food-law',
      '    follows ordinary',
      '  exercises order',
      '    citation 《食法》第一条',
      '      cites food-law',
      'part-of law',
    ]);
  });

  it('leads from a law down to the persons, each branch once', () => {
    expect(outline(trace(model, 'food-law')?.down ?? [])).toEqual([
      'cites fine',
      '  exercises post-chief',
      '    holds chief',
      '  exercises post-head',
      '    holds head-food',
      '  exercises post-food',
      '    holds officer-1',
      '  exercises post-law',
      '    holds officer-2',
      'cites license',
      '  exercises post-chief (above)',
      '  exercises post-vice',
      '    holds vice',
      '  exercises post-head (above)',
      'cites order',
      '  exercises post-chief (above)',
      '  exercises post-law (above)',
      'cites duty-food',
    ]);
  });

  it('shows all that concerns the traced record itself', () => {
    const found = trace(model, 'post-food');
    expect(outline(found?.up ?? [])).toEqual([
      'exercises fine',
      '  citation 《中华人民共和国食品法》第一百二十二条第一款',
      '    cites food-law',
      '  follows ordinary',
      'in-unit food',
    ]);
    expect(outline(found?.down ?? [])).toEqual(['holds officer-1', 'binds duty-food', 'assesses scheme']);
    expect(trace(model, 'fine')?.up[0]).toMatchObject({ relation: 'citation', role: 'sets' });
  });

  it('knows the place of every step and the letters that carry the record', () => {
    const found = trace(model, 'order');
    const [citation] = found?.up ?? [];
    expect(citation?.place).toMatchObject({ file: 'content/bureau/powers.yaml', line: 19, column: 15 });
    expect(found?.letters.map(({ id }) => id)).toEqual([
      'letter/gov/bureau/2026/1',
      'letter/bureau/officer-2/2026/1',
    ]);
  });

  it('knows no record with an unknown id', () => {
    expect(trace(model, 'nothing')).toBeUndefined();
  });

  it.each([
    ['ordre', ['order']],
    ['officer', ['officer-1', 'officer-2']],
    ['食品', ['food', 'post-food', 'post-head']],
    ['完全无关', []],
  ])('offers what is like %s', (word, expected) => {
    expect(similarIds(word, model.nodes.values(), 3)).toEqual(expected);
  });
});
