import { describe, expect, it } from 'vitest';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith, whereIs } from './small-world.js';

type WorldFile = keyof typeof smallWorld;

/** What refers, file, text found, text put there, the wrong id in it, the id meant. */
const broken: [string, WorldFile, string, string, string, string][] = [
  ['leader', 'content/organ.yaml', 'person: mayor', 'person: major', 'major', 'mayor'],
  ['units in charge', 'content/bureau/organ.yaml', 'units: [food]', 'units: [fod]', 'fod', 'food'],
  ['unit of a person', 'content/bureau/persons.yaml', 'unit: law', 'unit: lav', 'lav', 'law'],
  ['unit of a power', 'content/bureau/powers.yaml', 'unit: law', 'unit: lew', 'lew', 'law'],
  [
    'procedure',
    'content/bureau/powers.yaml',
    'procedure: ordinary',
    'procedure: ordinery',
    'ordinery',
    'ordinary',
  ],
  ['parent item', 'content/bureau/powers.yaml', 'kind: other', 'kind: other\n  parent: fin', 'fin', 'fine'],
  ['unit of a post', 'content/bureau/posts.yaml', 'unit: law', 'unit: lax', 'lax', 'law'],
  ['power of a post', 'content/bureau/posts.yaml', 'power: order', 'power: oder', 'oder', 'order'],
  [
    'selected unit',
    'content/bureau/posts.yaml',
    'select: { unit: food }',
    'select: { unit: fod }',
    'fod',
    'food',
  ],
  [
    'selected procedure',
    'content/bureau/posts.yaml',
    'select: { all: true }',
    'select: { procedure: ordinery }',
    'ordinery',
    'ordinary',
  ],
  ['holder', 'content/bureau/posts.yaml', 'person: officer-2', 'person: oficer-2', 'oficer-2', 'officer-2'],
  [
    'stand-in',
    'content/bureau/posts.yaml',
    'holders: [{ person: officer-2, from: 2024-01-01 }]',
    'vacancy: { since: 2026-01-01, acting: oficer-1 }',
    'oficer-1',
    'officer-1',
  ],
  [
    'responsibility',
    'content/bureau/responsibilities/food.md',
    'for: [post-food, fine]',
    'for: [post-food, finne]',
    'finne',
    'fine',
  ],
  [
    'indicator',
    'content/bureau/evaluation.yaml',
    'posts: [post-food]',
    'posts: [post-fod]',
    'post-fod',
    'post-food',
  ],
  ['issuer', 'content/bureau/notices/one.md', 'issuers: [bureau]', 'issuers: [burea]', 'burea', 'bureau'],
];

describe('broken references', () => {
  it.each(broken)('%s: place and nearest id of the right kind', (_name, file, find, replace, wrong, near) => {
    const texts = smallWorldWith(edited(file, find, replace));
    const { diagnostics } = modelOf(texts);
    const unknown = diagnostics.filter(({ rule }) => rule === 'unknown-reference');
    expect(placesOf(unknown)).toEqual([`${whereIs(texts, file, replace, wrong)} unknown-reference`]);
    expect(unknown[0]?.hint?.zh).toBe(`是不是“${near}”？`);
  });

  it('suggests the id when the name was written', () => {
    const { diagnostics } = modelOf(
      smallWorldWith(edited('content/bureau/posts.yaml', 'unit: law', 'unit: 法规科')),
    );
    expect(diagnostics.map(({ hint }) => hint?.zh)).toContain('是不是“law”？');
  });

  it('says what a record of the wrong kind is', () => {
    const { diagnostics } = modelOf(
      smallWorldWith(edited('content/bureau/powers.yaml', 'unit: law', 'unit: post-law')),
    );
    expect(placesOf(diagnostics)).toEqual(['bureau/powers.yaml:17:9 wrong-reference-kind']);
    expect(diagnostics[0]?.message.zh).toBe('“post-law”是执法岗位（法制岗），这里应当填执法机构的标识');
  });

  it('reports all of them in one run', () => {
    const changes = Object.assign(
      {},
      edited('content/organ.yaml', 'person: mayor', 'person: nobody'),
      edited('content/bureau/evaluation.yaml', 'posts: [post-food]', 'posts: [nowhere]'),
    );
    expect(placesOf(modelOf(smallWorldWith(changes)).diagnostics)).toEqual([
      'bureau/evaluation.yaml:8:50 unknown-reference',
      'organ.yaml:6:15 unknown-reference',
    ]);
  });

  it('reports a unit of another organ', () => {
    const changes = {
      ...edited('content/bureau/powers.yaml', 'unit: law', 'unit: elsewhere'),
      'content/other/organ.yaml': `id: other
name: 另一局
nature: department
level: county
units: [{ id: elsewhere, name: 别处, nature: internal }]
`,
    };
    const { diagnostics } = modelOf(smallWorldWith(changes));
    expect(placesOf(diagnostics)).toEqual(['bureau/powers.yaml:17:9 reference-outside-organ']);
  });

  it('lets a superior list the persons of units below it', () => {
    const changes = {
      'content/persons.yaml': `${smallWorld['content/persons.yaml']}- { id: p, name: 丙, employment: civil-servant, unit: food }\n`,
    };
    expect(placesOf(modelOf(smallWorldWith(changes)).diagnostics)).toEqual([]);
  });

  it.each([
    ['from: 2026-07-01', '2026-02-01', 0],
    ['until: 2026-06-30', '2026-07-01', 0],
    ['from: 2027-01-01', '2026-02-01', 2],
    ['until: 2025-12-31', '2026-02-01', 2],
  ])('lets lists of a year name a post of that year only: %s on %s', (dates, asOf, expected) => {
    const file = 'content/bureau/posts.yaml';
    const changes = edited(file, 'name: 食品岗', `name: 食品岗\n  ${dates}`);
    const { diagnostics } = modelOf(smallWorldWith(changes), asOf);
    expect(diagnostics.filter(({ rule }) => rule === 'reference-not-in-force')).toHaveLength(expected);
  });

  it.each([
    ['2026-06-30', []],
    ['2026-07-01', ['bureau/posts.yaml:30:23 reference-not-in-force']],
  ])('reports a holder who has left: %s', (asOf, expected) => {
    const changes = edited('content/bureau/persons.yaml', 'unit: law }', 'unit: law, until: 2026-06-30 }');
    const { model, diagnostics } = modelOf(smallWorldWith(changes), asOf);
    expect(placesOf(diagnostics)).toEqual(expected);
    const post = model.posts.find(({ id }) => id === 'post-law');
    expect(post?.holders).toEqual(expected.length === 0 ? ['officer-2'] : []);
  });

  it('does not mind that a past holder has left', () => {
    const changes = Object.assign(
      edited('content/bureau/persons.yaml', 'unit: law }', 'unit: law, until: 2026-06-30 }'),
      edited(
        'content/bureau/posts.yaml',
        'person: officer-2, from: 2024-01-01',
        'person: officer-2, from: 2024-01-01, until: 2026-06-30',
      ),
    );
    expect(placesOf(modelOf(smallWorldWith(changes)).diagnostics)).toEqual([]);
  });

  it('reports a ring of parent items once', () => {
    const powers = smallWorld['content/bureau/powers.yaml']
      .replace('- id: fine\n', '- id: fine\n  parent: license\n')
      .replace('- id: license\n', '- id: license\n  parent: order\n')
      .replace('- id: order\n', '- id: order\n  parent: fine\n');
    const { diagnostics } = modelOf(smallWorldWith({ 'content/bureau/powers.yaml': powers }));
    expect(placesOf(diagnostics)).toEqual(['bureau/powers.yaml:2:11 cyclic-parent-item']);
    expect(diagnostics[0]?.related).toHaveLength(2);
  });

  it('reports a step that leads nowhere and doubled step and indicator ids', () => {
    const changes = Object.assign(
      edited('content/bureau/procedures.yaml', 'next: [one]', 'next: [on]'),
      edited(
        'content/bureau/evaluation.yaml',
        'weight: 100, posts: [post-food] }',
        'weight: 50 }\n    - { id: a, content: 学习, weight: 50 }',
      ),
    );
    expect(placesOf(modelOf(smallWorldWith(changes)).diagnostics)).toEqual([
      'bureau/evaluation.yaml:9:13 duplicate-id',
      'bureau/procedures.yaml:5:52 unknown-reference',
    ]);
  });
});
