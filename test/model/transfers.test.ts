import { describe, expect, it } from 'vitest';
import { trace } from '../../src/model/trace.js';
import { county, powersOfPost, powerText, whoHas } from './county-world.js';
import { modelOf, placesOf, type Texts, whereIs } from './small-world.js';

const file = 'content/market/transfers.yaml';
const withTransfers = (text: string, more: Texts = {}): Texts => ({ ...county, [file]: text, ...more });
const on = (texts: Texts, asOf: string) => modelOf(texts, asOf);

describe('powers conferred on a town', () => {
  const powers = Array.from({ length: 12 }, (_, i) => `m${i + 1}`);
  const texts = withTransfers(
    `- id: confer
  kind: confer
  from: market
  to: [town]
  powers: [${powers.join(', ')}]
  units: [town-unit]
  decision: { title: 关于赋予乡镇行政处罚权的决定, number: 示府发〔2026〕1号 }
  basis: [《食品法》第二十四条]
  start: 2026-07-01
- id: back
  kind: withdraw
  from: town
  to: [market]
  powers: [m12]
  start: 2026-10-01
`,
    { 'content/market/powers.yaml': powers.map((power) => powerText(power, 'market-unit')).join('') },
  );

  it.each([
    ['2026-06-30', 12, 0],
    ['2026-07-01', 0, 12],
    ['2026-09-30', 0, 12],
    ['2026-10-01', 1, 11],
  ])('are exercised by one or the other: %s', (asOf, left, gained) => {
    const { model, diagnostics } = on(texts, asOf);
    expect(model.exercises.ofOrgan('market')).toHaveLength(left);
    expect(model.exercises.ofOrgan('town')).toHaveLength(gained);
    expect(powersOfPost(model, 'town-post')).toHaveLength(gained);
    expect(powersOfPost(model, 'market-post')).toHaveLength(left);
    const empty = left === 0 ? ['market/posts.yaml:5:22 empty-selection'] : [];
    // The town's post waits for what comes on 1 July.
    expect(placesOf(diagnostics).filter((place) => !place.startsWith('team/'))).toEqual(empty);
  });

  it('are not awaited by a selector of another kind', () => {
    const posts = 'content/town/posts.yaml';
    const other = { ...texts, [posts]: texts[posts]!.replace('{ all: true }', '{ kind: license }') };
    const found = on(other, '2026-06-30').diagnostics.filter(({ rule }) => rule === 'empty-selection');
    expect(placesOf(found)).toContain('town/posts.yaml:5:22 empty-selection');
  });

  it('come back as the bureau’s own, with its unit in charge', () => {
    const { model } = on(texts, '2026-10-01');
    expect(model.exercises.ofPower('m12')).toMatchObject([
      { body: 'market', unit: 'market-unit', received: false, transfers: ['back'] },
    ]);
    expect(model.exercises.ofPower('m1')).toMatchObject([
      { body: 'town', unit: 'town-unit', received: true, principal: undefined, transfers: ['confer'] },
    ]);
  });

  it('are in the letters of whoever exercises them', () => {
    const powersOf = (asOf: string, organ: string) =>
      on(texts, asOf).model.letters.find(({ receiver }) => receiver.body === organ)?.powers.length;
    expect([powersOf('2026-06-30', 'market'), powersOf('2026-06-30', 'town')]).toEqual([12, 0]);
    expect([powersOf('2026-10-01', 'market'), powersOf('2026-10-01', 'town')]).toEqual([1, 11]);
  });

  it('lead from the power to the transfer, the town and its post', () => {
    const { model } = on(texts, '2026-07-01');
    expect(trace(model, 'm1')?.down.map(({ relation, id }) => `${relation} ${id}`)).toEqual([
      'receives town',
      'exercises town-post',
      'transfers confer',
    ]);
    expect(
      trace(model, 'confer')
        ?.up.slice(0, 4)
        .map(({ relation, id, name }) => `${relation} ${id ?? name}`),
    ).toEqual([
      'citation 《食品法》第二十四条',
      'transfers-from market',
      'transfers-to town',
      'transfers-to town-unit',
    ]);
    expect(model.nodes.get('confer')?.name).toBe('关于赋予乡镇行政处罚权的决定');
  });
});

describe('an entrustment', () => {
  const texts = withTransfers(`- id: entrust
  kind: entrust
  from: market
  to: [team]
  powers: [p1]
  stages: [inspection, investigation]
  document: { title: 行政执法委托书 }
  start: 2026-01-01
  until: 2026-06-30
`);

  it.each([
    ['2025-12-31', ['market']],
    ['2026-01-01', ['market', 'team for market at inspection+investigation by entrust']],
    ['2026-06-30', ['market', 'team for market at inspection+investigation by entrust']],
    ['2026-07-01', ['market']],
  ])('runs to its last day, in the name of the principal: %s', (asOf, expected) => {
    expect(whoHas(on(texts, asOf).model, 'p1')).toEqual(expected);
  });

  it('gives the posts of the team its stages and no others', () => {
    expect(powersOfPost(on(texts, '2026-06-30').model, 'team-post')).toEqual(['p1 inspection investigation']);
    expect(powersOfPost(on(texts, '2026-07-01').model, 'team-post')).toEqual([]);
  });

  it('of a post that names the power limits it as well', () => {
    const named = {
      'content/team/posts.yaml': county['content/team/posts.yaml']!.replace(
        'select: { all: true }',
        'power: p1',
      ),
    };
    const { model } = on({ ...texts, ...named }, '2026-06-30');
    expect(powersOfPost(model, 'team-post')).toEqual(['p1 inspection investigation']);
  });
});

describe('a shared power', () => {
  const shared = (lead: string) =>
    withTransfers(
      `- { id: share, kind: share, from: market, to: [quality], powers: [p1], lead: ${lead}, start: 2026-07-01 }\n`,
    );

  it.each([
    ['2026-06-30', ['market']],
    ['2026-07-01', ['market lead market by share', 'quality lead market by share']],
  ])('belongs to both bureaus under one lead: %s', (asOf, expected) => {
    expect(whoHas(on(shared('market'), asOf).model, 'p1')).toEqual(expected);
  });

  it('needs a lead that takes part', () => {
    const texts = shared('town');
    const found = on(texts, '2026-07-01').diagnostics.filter(({ rule }) => rule === 'lead-outside-transfer');
    expect(placesOf(found)).toEqual([`${whereIs(texts, file, 'lead: town', 'town')} lead-outside-transfer`]);
    expect(found[0]?.message.zh).toBe('主责机关“town局”既不是转出机关也不是转入机关');
  });
});

describe('an area', () => {
  it.each([
    ['', ['market', 'town by there']],
    ['retained: true, ', ['market', 'town by there']],
    ['retained: false, ', ['town by there']],
  ])('leaves the giver the rest, unless it says otherwise: %s', (more, expected) => {
    const texts = withTransfers(
      `- { id: there, kind: confer, from: market, to: [town], powers: [p1], area: 镇辖区, ${more}start: 2026-01-01 }\n`,
    );
    expect(whoHas(on(texts, '2026-02-01').model, 'p1')).toEqual(expected);
  });
});

describe('parts of a power', () => {
  it('go by measure and by stage, and the rest stays', () => {
    const texts =
      withTransfers(`- { id: fines, kind: concentrate, from: market, to: [quality], powers: [p1], measures: [罚款], start: 2026-01-01 }
- { id: visits, kind: delegate-down, from: market, to: [town], powers: [p2], stages: [inspection], start: 2026-01-01 }
- { id: rest, kind: reassign, from: market, to: [quality], powers: [p1], start: 2026-08-01 }
`);
    const before = on(texts, '2026-07-31').model;
    expect(whoHas(before, 'p1')).toEqual(['market without 罚款', 'quality only 罚款 by fines']);
    expect(whoHas(before, 'p2')).toEqual(['market without inspection', 'town at inspection by visits']);
    expect(powersOfPost(before, 'market-post').find((power) => power.startsWith('p2'))).not.toContain(
      ' inspection',
    );
    expect(whoHas(on(texts, '2026-08-01').model, 'p1')).toEqual([
      'quality only 罚款 by fines',
      'quality without 罚款 by rest',
    ]);
  });

  it('leave nothing when the last measure has gone', () => {
    const texts =
      withTransfers(`- { id: a, kind: concentrate, from: market, to: [quality], powers: [p1], measures: [罚款], start: 2026-01-01 }
- { id: b, kind: concentrate, from: market, to: [town], powers: [p1], measures: [警告], start: 2026-02-01 }
`);
    expect(whoHas(on(texts, '2026-02-01').model, 'p1')).toEqual([
      'quality only 罚款 by a',
      'town only 警告 by b',
    ]);
  });

  it('must be measures that the powers have', () => {
    const texts = withTransfers(
      '- { id: a, kind: concentrate, from: market, to: [town], powers: [p1], measures: [没收], start: 2026-01-01 }\n',
    );
    const [found] = on(texts, '2026-02-01').diagnostics.filter(({ rule }) => rule === 'unknown-measure');
    expect(placesOf(found ? [found] : [])).toEqual([
      `${whereIs(texts, file, '[没收]', '没收')} unknown-measure`,
    ]);
    expect(found?.hint?.zh).toBe('种类须与职权的“种类”一致：罚款、警告。');
  });

  it('are given at stages that their procedures have', () => {
    const powers = 'content/market/powers.yaml';
    const texts = withTransfers(
      '- { id: a, kind: entrust, from: market, to: [town], powers: [p1], stages: [inspection, filing], start: 2026-01-01 }\n',
      {
        'content/market/procedures.yaml':
          '- { id: ordinary, name: 普通程序, steps: [{ id: one, name: 立案, stage: filing }] }\n',
        [powers]: county[powers]!.replace('kind: penalty', 'kind: penalty\n  procedure: ordinary'),
      },
    );
    const found = (all: Texts) =>
      on(all, '2026-02-01').diagnostics.filter(({ rule }) => rule === 'unknown-stage');
    expect(placesOf(found(texts))).toEqual([
      `${whereIs(texts, file, '[inspection', 'inspection')} unknown-stage`,
    ]);
    expect(found(texts)[0]).toMatchObject({ severity: 'warning', subject: 'a' });
    // Without a procedure nobody knows its stages.
    expect(found({ ...texts, [powers]: county[powers]! })).toEqual([]);
  });

  it('can come back by measure', () => {
    const texts =
      withTransfers(`- { id: all, kind: confer, from: market, to: [town], powers: [p1], start: 2026-01-01 }
- { id: back, kind: withdraw, from: town, to: [market], powers: [p1], measures: [罚款], start: 2026-03-01 }
`);
    expect(whoHas(on(texts, '2026-03-01').model, 'p1')).toEqual([
      'town without 罚款 by all',
      'market only 罚款 by back',
    ]);
  });
});

describe('powers of an external organ', () => {
  const texts = withTransfers(
    `- { id: down, kind: delegate-down, from: province, to: [market], powers: [p3], start: 2026-07-01, until: 2026-09-30 }\n`,
    { 'content/external.yaml': '- { id: province, name: 省局, relation: guides }\n' },
  );

  it.each([
    ['2026-06-30', ['province'], false],
    ['2026-07-01', ['market by down'], true],
    ['2026-09-30', ['market by down'], true],
    ['2026-10-01', ['province'], false],
  ])(
    'are the bureau’s while they are delegated, though it lists them always: %s',
    (asOf, expected, current) => {
      const { model } = on(texts, asOf);
      expect(whoHas(model, 'p3')).toEqual(expected);
      expect(model.nodes.get('p3')?.current).toBe(current);
    },
  );
});

describe('transfers that cannot be', () => {
  it('pass on what the giver has given away', () => {
    const texts =
      withTransfers(`- { id: a, kind: reassign, from: market, to: [quality], powers: [p1], start: 2026-01-01 }
- { id: b, kind: confer, from: market, to: [town], powers: [p1, p2], start: 2026-02-01 }
`);
    const found = on(texts, '2026-02-01').diagnostics.filter(({ severity }) => severity === 'error');
    expect(placesOf(found)).toEqual([
      `${whereIs(texts, file, 'powers: [p1, p2]', 'p1')} transfer-without-power`,
    ]);
    expect(found[0]?.message.zh).toBe('按 2026-02-01，“market局”没有职权“处罚p1”，无从转出');
  });

  it('name no powers, unless all are reassigned', () => {
    const texts = withTransfers(`- { id: a, kind: entrust, from: market, to: [town], start: 2026-01-01 }
- { id: b, kind: reassign, from: quality, to: [market], start: 2026-01-01 }
`);
    const { model, diagnostics } = on(texts, '2026-02-01');
    expect(placesOf(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([
      'market/transfers.yaml:1:3 transfer-without-powers',
    ]);
    expect(whoHas(model, 'q1')).toEqual(['market by b']);
  });

  it('name what is not there', () => {
    const texts = withTransfers(
      '- { id: a, kind: entrust, from: markt, to: [towm], powers: [p11], units: [market-unit], start: 2026-01-01 }\n',
    );
    const found = on(texts, '2026-02-01').diagnostics.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, hint }) => `${rule} ${hint?.zh}`)).toEqual([
      'unknown-reference 是不是“market”？',
      'unknown-reference 是不是“town”？',
      expect.stringMatching(/^unknown-reference 是不是“p/u),
      'unit-outside-transfer 写转入机关自己的执法机构。',
    ]);
  });

  it('withdraw what came back by itself without a word', () => {
    const texts =
      withTransfers(`- { id: a, kind: entrust, from: market, to: [team], powers: [p1], start: 2026-01-01, until: 2026-06-30 }
- { id: b, kind: withdraw, from: team, to: [market], powers: [p1], start: 2026-03-01 }
- { id: c, kind: withdraw, from: town, to: [market], powers: [p1], start: 2026-03-01 }
`);
    const found = on(texts, '2026-08-01').diagnostics.filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['transfer-without-power c']);
  });
});

it('a parent item takes its sub-items along', () => {
  const sub = powerText('p1a', 'market-unit').replace('  kind:', '  parent: p1\n  kind:');
  const texts = withTransfers(
    '- { id: a, kind: confer, from: market, to: [town], powers: [p1], start: 2026-01-01 }\n',
    {
      'content/market/powers.yaml': county['content/market/powers.yaml']! + sub,
    },
  );
  expect(whoHas(on(texts, '2026-01-01').model, 'p1a')).toEqual(['town by a']);
});

it('a unit authorised in its own name exercises the power, the leaders of its organ with it', () => {
  const texts = withTransfers(
    '- { id: a, kind: authorize, from: market, to: [market-unit], powers: [p1], start: 2026-01-01 }\n',
    {
      'content/market/organ.yaml': county['content/market/organ.yaml']!.replace(
        'nature: internal }',
        'nature: internal }, { id: other, name: 他科, nature: internal }',
      ).replace('units: [{', 'units: [{'),
      'content/market/posts/more.yaml': `- { id: other-post, name: 他岗, unit: other, tier: direct, powers: [{ select: { all: true }, role: lead }] }
- { id: lead-post, name: 局长岗, unit: market, tier: leading, powers: [{ select: { all: true }, role: approve }] }
`,
    },
  );
  const { model } = on(texts, '2026-01-01');
  expect(whoHas(model, 'p1')).toEqual(['market-unit by a']);
  expect(powersOfPost(model, 'market-post')).toEqual(['p2', 'p3', 'p1']);
  expect(powersOfPost(model, 'other-post')).toEqual(['p2', 'p3']);
  expect(powersOfPost(model, 'lead-post')).toEqual(['p2', 'p3', 'p1']);
});
