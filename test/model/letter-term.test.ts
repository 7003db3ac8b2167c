import { describe, expect, it } from 'vitest';
import { letterTerm } from '../../src/model/letter-term.js';
import { nodeOf } from '../../src/model/node-of.js';
import { edited, modelOf, smallWorldWith } from './small-world.js';

const organ = 'content/bureau/organ.yaml';

/** Level and `from until sign-by` of each letter. */
function terms(changes: Readonly<Record<string, string>>, asOf?: string): string[] {
  const { model } = modelOf(smallWorldWith(changes), asOf);
  return model.letters.map((letter) => {
    const { from, until, signBy } = letterTerm(letter, nodeOf(model, letter.plan, 'letter-plan')!, model);
    return `${letter.receiver.body} ${from} ${until} ${signBy}`;
  });
}

describe('the term of a letter', () => {
  const bodies = ['bureau', 'bureau', 'food', 'food', 'law'];

  it('is the term of the plan', () => {
    expect(terms({})).toEqual(bodies.map((body) => `${body} 2026-01-01 2026-12-31 2026-03-31`));
    const older = edited(organ, 'level: county', 'level: county\nfrom: 2020-01-01\nuntil: 2030-12-31');
    expect(terms(older)).toEqual(terms({}));
  });

  it('begins with an organ set up in the year, which has a month to sign', () => {
    const late = edited(organ, 'level: county', 'level: county\nfrom: 2026-07-31');
    expect(terms(late)).toEqual(bodies.map((body) => `${body} 2026-07-31 2026-12-31 2026-08-31`));
    const early = edited(organ, 'level: county', 'level: county\nfrom: 2026-02-01');
    expect(terms(early)).toEqual(bodies.map((body) => `${body} 2026-02-01 2026-12-31 2026-03-31`));
    const last = edited(organ, 'level: county', 'level: county\nfrom: 2026-12-10');
    expect(terms(last, '2026-12-10')[0]).toBe('bureau 2026-12-10 2026-12-31 2026-12-31');
  });

  it('ends with an organ, and is not signed after that', () => {
    const ended = (until: string) => edited(organ, 'level: county', `level: county\nuntil: ${until}`);
    expect(terms(ended('2026-06-30'), '2026-06-30')[4]).toBe('law 2026-01-01 2026-06-30 2026-03-31');
    expect(terms(ended('2026-02-10'), '2026-02-10')[4]).toBe('law 2026-01-01 2026-02-10 2026-02-10');
  });

  it('keeps to the life of a unit for its own letters only', () => {
    const unit = edited(
      organ,
      'name: 食品科, nature: internal',
      'name: 食品科, nature: internal, from: 2026-05-01',
    );
    expect(terms(unit).map((line) => line.slice(0, 17))).toEqual([
      'bureau 2026-01-01',
      'bureau 2026-01-01',
      'food 2026-05-01 2',
      'food 2026-05-01 2',
      'law 2026-01-01 20',
    ]);
  });

  it('is the whole term of a plan for a year that the organ does not see', () => {
    const changes = {
      ...edited(organ, 'level: county', 'level: county\nuntil: 2026-06-30'),
      ...edited('content/letters.yaml', 'from: 2026-01-01', 'from: 2026-09-01'),
    };
    expect(terms(changes, '2026-06-01')[0]).toBe('bureau 2026-09-01 2026-12-31 2026-03-31');
  });
});
