import { describe, expect, it } from 'vitest';
import { edited, modelOf, smallWorld, smallWorldWith } from './small-world.js';

function basisOf(cite: string, changes: Record<string, string> = {}): string | undefined {
  const file = 'content/bureau/powers.yaml';
  const { model } = modelOf(smallWorldWith({ ...edited(file, '《食法》第一条', cite), ...changes }));
  return model.powers.find(({ id }) => id === 'order')?.citations[0]?.basis;
}

describe('citations and listed bases', () => {
  it.each([
    ['by full title', '《中华人民共和国食品法》第一条', 'food-law'],
    ['without the name of the state', '《食品法》第一条', 'food-law'],
    ['by short title', '《食法》第一条', 'food-law'],
    ['by document number', '国办发〔2005〕37号', 'opinion'],
    ['by title with number', '《关于推行责任制的意见》（国办发〔2005〕37号）第二条', 'opinion'],
    [
      'by number when the title is worded differently',
      '《国务院办公厅关于推行的若干意见》（国办发〔2005〕37号）',
      'opinion',
    ],
    ['in the list of a superior', '《组织法》第七十九条', 'organic-law'],
    ['not by another title', '《食品安全法》第一条', undefined],
    ['not by a word for the citing law itself', '本法第一条', undefined],
  ])('%s', (_name, cite, expected) => {
    expect(basisOf(cite)).toBe(expected);
  });

  it('does not look into the list of a neighbour', () => {
    const changes = {
      'content/other/organ.yaml': 'id: other\nname: 另一局\nnature: department\nlevel: county\n',
      'content/other/bases.yaml':
        '- { id: theirs, title: 渔业法, type: law, issuer: 人大, effective: 2000-01-01 }\n',
    };
    expect(basisOf('《渔业法》第一条', changes)).toBeUndefined();
  });

  it('prefers the own list to that of a superior', () => {
    const changes = {
      'content/bases.yaml': `${smallWorld['content/bases.yaml']}- { id: gov-food, title: 食品法, type: law, issuer: 人大, effective: 2000-01-01 }\n`,
    };
    expect(basisOf('《食品法》第一条', changes)).toBe('food-law');
  });

  it.each([
    ['《水法》第一条', 'water-2016'],
    ['《水法》（2002年修订）第一条', 'water-2002'],
  ])('chooses the version in force unless another is cited: %s', (cite, expected) => {
    const bases = `${smallWorld['content/bureau/bases.yaml']}- { id: water-2002, title: 水法, version: 2002修订, type: law, issuer: 人大, effective: 2002-10-01, repealed: 2016-07-02 }
- { id: water-2016, title: 水法, version: 2016修正, type: law, issuer: 人大, effective: 2016-07-02 }
`;
    expect(basisOf(cite, { 'content/bureau/bases.yaml': bases })).toBe(expected);
  });

  it('holds every citation of every record with its place', () => {
    const { model } = modelOf(smallWorld);
    expect(model.citations.map(({ owner, pointer, basis }) => `${owner} ${pointer} ${basis}`)).toEqual([
      'gov /bases/0 organic-law',
      'scheme /0/bases/0 opinion',
      'fine /0/bases/0/cite food-law',
      'license /1/bases/0/cite food-law',
      'order /2/bases/0/cite food-law',
      'duty-food /bases/0 food-law',
    ]);
    expect(model.powers[0]?.citations[0]?.citations[0]?.units).toEqual([
      { from: { article: { number: 122 }, paragraph: 1 } },
    ]);
  });
});
