import { describe, expect, it } from 'vitest';
import { organNameOn } from '../../src/model/organ-name.js';
import { bureau, county, powersOfPost, whoHas } from './county-world.js';
import { modelOf, placesOf, type Texts, whereIs } from './small-world.js';

const ends = { 'content/market/organ.yaml': `${county['content/market/organ.yaml']}until: 2026-06-30\n` };
const succession = (how: string, more = ''): Texts => ({
  ...county,
  ...ends,
  ...bureau(
    'super',
    [],
    `from: 2026-07-01
successor-of: [{ organ: market, how: ${how}, date: 2026-07-01 }]
${more}`,
  ),
});
const lettersTo = (texts: Texts, asOf: string) =>
  modelOf(texts, asOf).model.letters.map(({ giver, receiver }) => `${giver.body} > ${receiver.body}`);

describe('a bureau merged on 1 July', () => {
  const texts = {
    ...succession('merged'),
    'content/transfers.yaml': `- { id: to-team, kind: entrust, from: market, to: [team], powers: [p1], start: 2026-01-01 }
- { id: to-away, kind: reassign, from: market, to: [quality], powers: [p2], units: [quality-unit], start: 2026-07-01 }
- { id: to-town, kind: confer, from: super, to: [town], powers: [p3], start: 2026-07-01 }
`,
  };

  it('holds its powers on 30 June; on 1 July the successor has them', () => {
    const before = modelOf(texts, '2026-06-30').model;
    expect(whoHas(before, 'p1')).toEqual(['market', 'team for market by to-team']);
    expect(whoHas(before, 'p2')).toEqual(['market']);
    const after = modelOf(texts, '2026-07-01').model;
    expect(whoHas(after, 'p1')).toEqual(['super', 'team for super by to-team']);
    expect(after.exercises.ofPower('p1')[0]).toMatchObject({ successorOf: 'market', received: true });
    expect(whoHas(after, 'p2')).toEqual(['quality by to-away']);
    expect(whoHas(after, 'p3')).toEqual(['town by to-town']);
    expect(powersOfPost(after, 'super-post')).toEqual(['p1']);
    expect(powersOfPost(after, 'quality-post')).toEqual(['q1', 'p2']);
  });

  it('ends its letters, and those of the successor begin', () => {
    expect(lettersTo(texts, '2026-06-30')).toEqual([
      'gov > market',
      'market > market-unit',
      'gov > quality',
      'quality > quality-unit',
      'gov > team',
      'team > team-unit',
      'gov > town',
      'town > town-unit',
    ]);
    expect(lettersTo(texts, '2026-07-01')).toEqual([
      'gov > quality',
      'quality > quality-unit',
      'gov > super',
      'super > super-unit',
      'gov > team',
      'team > team-unit',
      'gov > town',
      'town > town-unit',
    ]);
  });

  it('ends with its units and posts; its powers and people stay on record', () => {
    const { model, diagnostics } = modelOf(texts, '2026-07-01');
    const current = (id: string) => model.nodes.get(id)?.current;
    expect(['market', 'market-unit', 'market-post', 'p1', 'market-officer'].map(current)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(model.graph.outgoing('super').map(({ kind, to }) => `${kind} ${to}`)).toContain('succeeds market');
  });

  it('must have ended the day before', () => {
    const open = { ...texts, 'content/market/organ.yaml': county['content/market/organ.yaml']! };
    const { model, diagnostics } = modelOf(open, '2026-07-01');
    const found = diagnostics.filter(({ severity }) => severity === 'error');
    const place = whereIs(open, 'content/super/organ.yaml', '{ organ: market', '{');
    expect(placesOf(found)).toContain(`${place} predecessor-still-in-force`);
    expect(whoHas(model, 'p1')).toEqual(['market', 'team for market by to-team']);
  });

  it('leaves no day between: the date of the succession is at fault', () => {
    const file = 'content/super/organ.yaml';
    const all: Texts = texts;
    const late = { ...all, [file]: all[file]!.replace('date: 2026-07-01', 'date: 2026-07-05') };
    const found = modelOf(late, '2026-07-10').diagnostics.filter(({ rule }) => rule === 'succession-gap');
    expect(placesOf(found)).toEqual([`${whereIs(late, file, 'date: 2026-07-05', '2026')} succession-gap`]);
    expect(found[0]).toMatchObject({ severity: 'warning', subject: 'super' });
    expect(found[0]?.hint?.zh).toContain('改为 2026-07-01');
  });

  it('has one successor', () => {
    const two = {
      ...texts,
      ...bureau('other', [], 'successor-of: [{ organ: market, how: merged, date: 2026-07-01 }]\n'),
    };
    const found = modelOf(two, '2026-07-01').diagnostics.filter(({ rule }) => rule === 'two-successors');
    expect(found.map(({ subject }) => subject)).toEqual(['super']);
  });
});

describe('a bureau divided on 1 July', () => {
  it('gives only what the transfers say; what is left over is reported once', () => {
    const texts = {
      ...succession('split'),
      'content/transfers.yaml':
        '- { id: a, kind: reassign, from: market, to: [super], powers: [p1], units: [super-unit], start: 2026-07-01 }\n',
    };
    const { model, diagnostics } = modelOf(texts, '2026-07-01');
    expect(whoHas(model, 'p1')).toEqual(['super by a']);
    expect(whoHas(model, 'p2')).toEqual([]);
    expect(model.nodes.get('p2')?.current).toBe(false);
    const found = diagnostics.filter(({ rule }) => rule === 'powers-of-ended-organ');
    expect(placesOf(found)).toEqual(['market/organ.yaml:7:8 powers-of-ended-organ']);
    expect(found[0]?.message.zh).toBe(
      '“market局”已于 2026-06-30 终止，还有 2 项职权没有机关承接：“处罚p2”、“处罚p3”',
    );
    expect(whoHas(modelOf(texts, '2026-06-30').model, 'p2')).toEqual(['market']);
  });
});

describe('a bureau under another name', () => {
  const texts = {
    ...county,
    'content/market/organ.yaml': `${county['content/market/organ.yaml']}short: 新局
former-names: [{ name: 工商局, until: 2018-12-31 }, { name: 质监局, until: 2026-06-30 }]
`,
  };

  it.each([
    ['2018-12-31', '工商局', undefined],
    ['2026-06-30', '质监局', undefined],
    ['2026-07-01', 'market局', '新局'],
  ])('is called by the name of the day: %s', (asOf, name, short) => {
    const organ = modelOf(texts, asOf).model.organs.find(({ id }) => id === 'market')!;
    expect([organ.name, organ.data.name, organ.data.short, organ.latestName]).toEqual([
      name,
      name,
      short,
      'market局',
    ]);
    expect(organNameOn({ ...organ.data, name: organ.latestName }, '2019-01-01')).toBe('质监局');
  });
});

describe('a post held for a time', () => {
  const texts = {
    ...county,
    'content/market/posts.yaml': county['content/market/posts.yaml']!.replace(
      'holders: [{ person: market-officer, from: 2020-01-01 }]',
      'holders: [{ person: market-head, from: 2026-05-01, until: 2026-06-30, acting: true }, { person: market-officer, from: 2026-07-01 }]',
    ),
  };

  it.each([
    ['2026-04-30', []],
    ['2026-05-01', ['market-head']],
    ['2026-06-30', ['market-head']],
    ['2026-07-01', ['market-officer']],
  ])('by an acting holder for two months: %s', (asOf, expected) => {
    expect(modelOf(texts, asOf).model.posts.find(({ id }) => id === 'market-post')?.holders).toEqual(
      expected,
    );
  });
});
