import { describe, expect, it } from 'vitest';
import type { LetterLink } from '../../src/model/model.js';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith } from './small-world.js';

const posts = 'content/bureau/posts.yaml';
const organ = 'content/bureau/organ.yaml';

function lettersOf(changes: Readonly<Record<string, string | undefined>> = {}, asOf?: string): LetterLink[] {
  return [...modelOf(smallWorldWith(changes), asOf).model.letters];
}

/** Level and tier, from whom to whom, the posts covered. */
function lines(letters: readonly LetterLink[]): string[] {
  const party = ({ body, person, title }: LetterLink['giver']) => `${body}/${title}/${person ?? '-'}`;
  return letters.map(
    ({ level, tier, giver, receiver, posts: covered }) =>
      `${level} ${tier}: ${party(giver)} > ${party(receiver)} [${covered.join(' ')}]`,
  );
}

const organLetter = 'organ leading: gov/县长/mayor > bureau/局长/chief [post-chief]';
const viceLetter = 'deputy leading: bureau/局长/chief > bureau/副局长/vice [post-vice]';
const headLetter = 'unit managing: bureau/副局长/vice > food/科长/head-food [post-head]';
const foodLetter = 'officer direct: food/科长/head-food > food/食品岗/officer-1 [post-food]';
const lawLetter = 'officer direct: bureau/局长/chief > law/法制岗/officer-2 [post-law]';

describe('the chain of letters', () => {
  it('goes from the government to every officer; a unit without manager answers to the head', () => {
    const letters = lettersOf();
    expect(lines(letters)).toEqual([organLetter, viceLetter, headLetter, foodLetter, lawLetter]);
    expect(letters.map(({ id }) => id)).toEqual([
      'letter/gov/bureau/2026/1',
      'letter/bureau/vice/2026/1',
      'letter/bureau/head-food/2026/1',
      'letter/bureau/officer-1/2026/1',
      'letter/bureau/officer-2/2026/1',
    ]);
    expect(letters.every(({ plan, year }) => plan === 'letter-plan/gov/2026' && year === 2026)).toBe(true);
  });

  it('covers the whole organ for its head, the units in charge for a deputy, own posts for an officer', () => {
    expect(lettersOf().map(({ receiver, powers }) => [receiver.person, powers])).toEqual([
      ['chief', ['fine', 'license', 'order']],
      ['vice', ['fine', 'license']],
      ['head-food', ['fine', 'license']],
      ['officer-1', ['fine']],
      ['officer-2', ['fine', 'order']],
    ]);
  });

  it('gives one letter to a person with several posts, from the unit where the person works', () => {
    const changes = edited(posts, 'person: officer-1', 'person: officer-2');
    expect(lines(lettersOf(changes))).toEqual([
      organLetter,
      viceLetter,
      headLetter,
      'officer direct: bureau/局长/chief > law/食品岗、法制岗/officer-2 [post-food post-law]',
    ]);
  });

  it('adds the posts of a head of a unit to that one letter', () => {
    const changes = edited(posts, 'person: officer-1', 'person: head-food');
    expect(lines(lettersOf(changes))).toEqual([
      organLetter,
      viceLetter,
      'unit managing: bureau/副局长/vice > food/科长/head-food [post-head post-food]',
      lawLetter,
    ]);
  });

  it('leaves a unit to its head when a deputy or somebody from another unit holds a managing post there', () => {
    const post = (id: string, name: string, unit: string, holder: string) =>
      `- id: ${id}\n  name: ${name}\n  unit: ${unit}\n  tier: managing\n  powers: []\n  holders: [{ person: ${holder}, from: 2024-01-01 }]\n`;
    const headsOf = (more: string, units = '') => {
      const changes = {
        [posts]: `${more}${smallWorld[posts]}`,
        ...(units === ''
          ? {}
          : edited(organ, 'name: 食品科, nature: internal', `name: 食品科, nature: internal, ${units}`)),
      };
      return lettersOf(changes)
        .filter(({ level }) => level === 'unit')
        .map(({ receiver, units: led, posts: held }) => [receiver.person, led, held]);
    };
    const law = post('law-head', '法制科科长岗', 'law', 'officer-2');
    const guest = post('food-second', '食品科副科长岗', 'food', 'officer-2');
    const food = ['head-food', ['food'], ['post-head']];
    expect(headsOf(guest + law)).toEqual([
      food,
      ['officer-2', ['law'], ['food-second', 'law-head', 'post-law']],
    ]);
    const own = post('food-second', '食品科副科长岗', 'food', 'officer-1');
    expect(headsOf(own)).toEqual([food]);
    const other = post('food-second', '专项组组长岗', 'food', 'officer-2');
    expect(headsOf(other)).toEqual([food]);
    const leader = 'leaders: [{ person: officer-1 }]';
    const without = (more: string) =>
      lettersOf({
        ...edited(organ, 'name: 食品科, nature: internal', `name: 食品科, nature: internal, ${leader}`),
        [posts]:
          more +
          smallWorld[posts].replace(
            'holders: [{ person: head-food, from: 2024-01-01 }]',
            'vacancy: { since: 2026-02-01 }',
          ),
      }).find(({ level }) => level === 'unit')?.receiver.person;
    expect(without(other)).toBe('officer-1');
  });

  it('lets a vacant post of the head wait when only a guest holds the deputy\u2019s', () => {
    const changes = {
      [posts]: `- id: food-second\n  name: 食品科副科长岗\n  unit: food\n  tier: managing\n  powers: []\n  holders: [{ person: officer-2, from: 2024-01-01 }]\n${smallWorld[
        posts
      ].replace('holders: [{ person: head-food, from: 2024-01-01 }]', 'vacancy: { since: 2026-02-01 }')}`,
    };
    expect(lines(lettersOf(changes))[2]).toBe(
      'unit managing: bureau/副局长/vice > food/食品科科长岗/- [post-head]',
    );
  });

  it('keeps the letter of a vacant unit and of a vacant post without a person', () => {
    const changes = {
      [posts]: smallWorld[posts]
        .replace('holders: [{ person: head-food, from: 2024-01-01 }]', 'vacancy: { since: 2026-02-01 }')
        .replace('holders: [{ person: officer-2, from: 2024-01-01 }]', 'vacancy: { since: 2026-02-01 }'),
    };
    const letters = lettersOf(changes);
    expect(lines(letters)).toEqual([
      organLetter,
      viceLetter,
      'unit managing: bureau/副局长/vice > food/食品科科长岗/- [post-head]',
      'officer direct: food/食品科科长岗/- > food/食品岗/officer-1 [post-food]',
      'officer direct: bureau/局长/chief > law/法制岗/- [post-law]',
    ]);
    expect(letters.map(({ id }) => id)).toContain('letter/bureau/food/2026/1');
    expect(letters.map(({ id }) => id)).toContain('letter/bureau/post-law/2026/1');
  });

  it('goes on while the head of the organ is vacant', () => {
    const changes = {
      ...edited(organ, 'role: head, title: 局长 }', 'role: head, title: 局长, until: 2026-06-30 }'),
      ...edited(
        posts,
        '{ person: chief, from: 2024-01-01 }',
        '{ person: chief, from: 2024-01-01, until: 2026-06-30 }',
      ),
    };
    expect(lines(lettersOf(changes)).slice(0, 2)).toEqual([
      'organ leading: gov/县长/mayor > bureau/主要负责人/- [post-chief]',
      'deputy leading: bureau/主要负责人/- > bureau/副局长/vice [post-vice]',
    ]);
    expect(lines(lettersOf(changes, '2026-06-30'))[0]).toBe(organLetter);
  });

  it('lets a deputy who heads a unit have one letter and set those of the unit', () => {
    const changes = edited(posts, 'person: head-food', 'person: vice');
    expect(lines(lettersOf(changes))).toEqual([
      organLetter,
      'deputy leading: bureau/局长/chief > bureau/副局长/vice [post-vice post-head]',
      'officer direct: food/食品科科长岗/vice > food/食品岗/officer-1 [post-food]',
      lawLetter,
    ]);
  });

  it('lets the head who also heads a unit have only the letter of the organ', () => {
    const changes = edited(posts, 'person: head-food', 'person: chief');
    expect(lines(lettersOf(changes))).toEqual([
      'organ leading: gov/县长/mayor > bureau/局长/chief [post-chief post-head]',
      viceLetter,
      'officer direct: food/食品科科长岗/chief > food/食品岗/officer-1 [post-food]',
      lawLetter,
    ]);
  });

  it('reaches the holder of a leading post whom the organ does not list as a leader', () => {
    const changes = edited(organ, '  - { person: vice, role: deputy, title: 副局长, units: [food] }\n', '');
    expect(lines(lettersOf(changes)).slice(1, 3)).toEqual([
      'deputy leading: bureau/局长/chief > bureau/副局长岗/vice [post-vice]',
      'unit managing: bureau/局长/chief > food/科长/head-food [post-head]',
    ]);
  });

  it('writes no letter for a deputy with neither unit nor post', () => {
    const changes = {
      ...edited(organ, 'units: [food] }', 'units: [food] }\n  - { person: officer-9, role: deputy }'),
      'content/bureau/persons.yaml': `${smallWorld['content/bureau/persons.yaml']}- { id: officer-9, name: 九, employment: civil-servant }\n`,
    };
    expect(lines(lettersOf(changes))).toEqual([organLetter, viceLetter, headLetter, foodLetter, lawLetter]);
  });

  it('reaches every holder of a current post exactly once', () => {
    const { model } = modelOf(smallWorld);
    const holders = new Set(model.posts.flatMap((post) => post.holders));
    const receivers = model.letters.map(({ receiver }) => receiver.person);
    expect(receivers.toSorted()).toEqual([...holders].toSorted());
  });
});

describe('the plan of the letters', () => {
  const plan = smallWorld['content/letters.yaml'];
  const plansOf = (letters: readonly LetterLink[]) => [...new Set(letters.map((letter) => letter.plan))];

  it('is the own one inside an organ that has one; the superior keeps its own letter', () => {
    const letters = lettersOf({ 'content/bureau/letters.yaml': plan });
    expect(letters.map((letter) => letter.plan)).toEqual([
      'letter-plan/gov/2026',
      ...Array(4).fill('letter-plan/bureau/2026'),
    ]);
  });

  it('is the own one upwards too when the superior has none', () => {
    const letters = lettersOf({ 'content/letters.yaml': undefined, 'content/bureau/letters.yaml': plan });
    expect(lines(letters)).toEqual([organLetter, viceLetter, headLetter, foodLetter, lawLetter]);
    expect(plansOf(letters)).toEqual(['letter-plan/bureau/2026']);
  });

  it('is nowhere: no letters', () => {
    expect(lettersOf({ 'content/letters.yaml': undefined })).toEqual([]);
  });

  it.each([
    ['2025-12-31', ['letter-plan/gov/2026']],
    ['2026-01-01', ['letter-plan/gov/2026']],
    ['2026-12-31', ['letter-plan/gov/2026']],
    ['2027-01-01', []],
  ])('can be drawn up before its term, not after: %s', (asOf, expected) => {
    expect(plansOf(lettersOf({}, asOf))).toEqual(expected);
  });

  it.each([
    ['2026-12-31', 'letter-plan/gov/2026', ['责任书.yaml:2:7 letter-plan-not-begun']],
    ['2027-01-01', 'letter-plan/gov/2027', []],
  ])('of two years follows the day: %s', (asOf, expected, found) => {
    const texts = smallWorldWith({ 'content/责任书.yaml': plan.replaceAll('2026', '2027') });
    const { model, diagnostics } = modelOf(texts, asOf);
    expect(plansOf(model.letters)).toEqual([expected]);
    expect(placesOf(diagnostics)).toEqual(found);
  });
});
