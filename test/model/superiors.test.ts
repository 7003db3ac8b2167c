import { describe, expect, it } from 'vitest';
import type { LetterLink } from '../../src/model/model.js';
import { bureau, county } from './county-world.js';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith, type Texts, whereIs } from './small-world.js';

const organLetters = (letters: readonly LetterLink[]) =>
  letters
    .filter(({ level }) => level === 'organ')
    .map(
      ({ giver, receiver, plan }) =>
        `${giver.title}${giver.name ?? giver.person ?? ''} > ${receiver.body} (${plan})`,
    );

const external = `- id: province-tax
  name: 省税务局
  relation: vertical-superior
  head: 省甲
  title: 局长
  letters-to: [tax]
  from: 2026-03-01
- { id: province-market, name: 省市场监管局, relation: guides }
`;
const plan = county['content/letters.yaml']!;

describe('a tax office under vertical management', () => {
  const texts: Texts = {
    ...county,
    'content/external.yaml': external,
    ...bureau('tax', ['t1'], 'management: vertical\n'),
    'content/tax/letters.yaml': plan,
  };

  it.each([
    ['2026-02-28', [], ['vertical-superior-missing']],
    ['2026-03-01', ['局长省甲 > tax (letter-plan/tax/2026)'], []],
  ])('takes its letter from the superior outside, not from the county: %s', (asOf, expected, rules) => {
    const { model, diagnostics } = modelOf(texts, asOf);
    const found = organLetters(model.letters).filter((line) => line.includes('> tax'));
    expect(found).toEqual(expected);
    expect(diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('vertical'))).toEqual(rules);
    expect(
      model.letters.some(({ giver, receiver }) => giver.body === 'tax' && receiver.body === 'tax-unit'),
    ).toBe(true);
  });

  it('has the external organ in the id and at the signature', () => {
    const letter = modelOf(texts).model.letters.find(({ receiver }) => receiver.body === 'tax');
    expect(letter).toMatchObject({
      id: 'letter/province-tax/tax/2026/1',
      organ: 'province-tax',
      giver: { body: 'province-tax', person: undefined, name: '省甲', title: '局长' },
    });
  });

  it('is not under the plan of the county', () => {
    const without = { ...texts };
    delete (without as Record<string, string>)['content/tax/letters.yaml'];
    const { model } = modelOf(without);
    expect(model.letters.filter(({ organ }) => organ === 'tax' || organ === 'province-tax')).toEqual([]);
  });

  it('has no letter from an organ that only guides it', () => {
    const guided = { ...texts, 'content/external.yaml': external.replace('vertical-superior', 'guides') };
    const { model, diagnostics } = modelOf(guided);
    expect(organLetters(model.letters).filter((line) => line.includes('> tax'))).toEqual([]);
    expect(placesOf(diagnostics).filter((line) => !line.includes('selection'))).toEqual([
      'external.yaml:6:15 letter-from-guide',
      'tax/organ.yaml:7:13 vertical-superior-missing',
    ]);
  });
});

describe('a bureau under dual management', () => {
  it('has two letters, each under the plan of whoever gives it', () => {
    const texts = {
      ...county,
      'content/external.yaml': external,
      ...bureau('customs', [], 'management: dual\nsuperior: province-tax\nguided-by: [province-market]\n'),
    };
    const { model } = modelOf(texts);
    expect(organLetters(model.letters).filter((line) => line.includes('> customs'))).toEqual([
      '县长mayor > customs (letter-plan/gov/2026)',
      '局长省甲 > customs (letter-plan/gov/2026)',
    ]);
    expect(model.graph.outgoing('customs').map(({ kind, to }) => `${kind} ${to}`)).toEqual(
      expect.arrayContaining(['managed-by province-tax', 'guided-by province-market']),
    );
  });
});

describe('a dispatched sub-bureau', () => {
  const city = bureau('eco', ['e1']);
  const inside = Object.fromEntries(
    Object.entries(bureau('sub', [], 'management: vertical\nform: dispatched-body\n')).map(([file, text]) => [
      file.replace('content/sub', 'content/eco/sub'),
      text,
    ]),
  );

  it('in the folder of its bureau takes its letter from the bureau', () => {
    const { model } = modelOf({ ...county, ...city, ...inside });
    expect(organLetters(model.letters).filter((line) => line.includes('> sub'))).toEqual([
      '局长eco-head > sub (letter-plan/gov/2026)',
    ]);
  });

  it('in the folder of the county names the bureau as its superior', () => {
    const named = bureau('sub', [], 'management: vertical\nsuperior: eco\n');
    const { model } = modelOf({ ...county, ...city, ...named });
    expect(organLetters(model.letters).filter((line) => line.includes('> sub'))).toEqual([
      '局长eco-head > sub (letter-plan/gov/2026)',
    ]);
  });

  it('follows its superior into the organ that succeeds it', () => {
    const ended = { 'content/eco/organ.yaml': `${city['content/eco/organ.yaml']}until: 2026-06-30\n` };
    const green = bureau(
      'green',
      [],
      'from: 2026-07-01\nsuccessor-of: [{ organ: eco, how: renamed, date: 2026-07-01 }]\n',
    );
    const { model } = modelOf({ ...county, ...city, ...ended, ...green, ...inside }, '2026-07-01');
    expect(organLetters(model.letters).find((line) => line.includes('> sub'))).toMatch(
      /^局长green-head > sub/u,
    );
  });
});

it('the head of a top organ has a letter from the superior outside the workspace', () => {
  const texts = smallWorldWith({
    'content/外部机关.yaml':
      '- { 标识: 市政府, 名称: 市政府, 关系: 上级机关, 主要负责人: 市甲, 职务: 市长, 签订责任书: [gov] }\n',
  });
  expect(organLetters(modelOf(texts).model.letters)[0]).toBe('市长市甲 > gov (letter-plan/gov/2026)');
});

describe('the head of a unit', () => {
  const organ = 'content/bureau/organ.yaml';
  const named = edited(
    organ,
    '{ id: law, name: 法规科, nature: internal }',
    '{ id: law, name: 法规科, nature: internal, leaders: [{ person: officer-2, from: 2026-07-01 }] }',
  );
  const lawLetters = (changes: Record<string, string>, asOf: string) =>
    modelOf(smallWorldWith(changes), asOf)
      .model.letters.filter(({ receiver }) => receiver.body === 'law')
      .map(
        ({ level, giver, receiver, powers }) =>
          `${level} ${giver.body} > ${receiver.title} ${receiver.person} ${powers}`,
      );

  it.each([
    ['2026-06-30', ['officer bureau > 法制岗 officer-2 fine,order']],
    ['2026-07-01', ['unit bureau > 负责人 officer-2 fine,order']],
  ])('is its leader where no post manages it: %s', (asOf, expected) => {
    expect(lawLetters(named, asOf)).toEqual(expected);
  });

  it('is a known person', () => {
    const texts = smallWorldWith(
      edited(organ, '法规科, nature: internal', '法规科, nature: internal, leaders: [{ person: officer-9 }]'),
    );
    const { diagnostics } = modelOf(texts);
    const place = whereIs(texts, organ, 'person: officer-9', 'officer-9');
    expect(placesOf(diagnostics)).toEqual([`${place} unknown-reference`]);
    expect(diagnostics[0]?.subject).toBe('law');
  });
});

describe('exceptions of a plan', () => {
  const lettersWith = (exceptions: string, more: Record<string, string> = {}) =>
    modelOf(
      smallWorldWith({
        'content/letters.yaml': `${smallWorld['content/letters.yaml']}exceptions:\n${exceptions}`,
        ...more,
      }),
    );

  it('let another give the letter', () => {
    const { model, diagnostics } = lettersWith(`  - { receiver: food, giver: chief, reason: 试点 }
  - { receiver: officer-2, giver: vice, reason: 分工 }
`);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(
      model.letters
        .filter(({ exception }) => exception)
        .map(({ id, giver, exception }) => [id, giver.person, exception]),
    ).toEqual([
      ['letter/bureau/head-food/2026/1', 'chief', '试点'],
      ['letter/bureau/officer-2/2026/1', 'vice', '分工'],
    ]);
  });

  it('leave a letter out, with the reason on record', () => {
    const { model } = lettersWith('  - { receiver: officer-1, omit: true, reason: 借调 }\n');
    expect(model.letters.map(({ receiver }) => receiver.person)).not.toContain('officer-1');
    expect(model.letterOmissions).toMatchObject([
      { receiver: 'officer-1', reason: '借调', plan: 'letter-plan/gov/2026' },
    ]);
  });

  it('let an external organ give the letter of an organ', () => {
    const { model } = lettersWith('  - { receiver: bureau, giver: city, reason: 直管 }\n', {
      'content/external.yaml': '- { id: city, name: 市局, relation: supervises, title: 局长 }\n',
    });
    expect(organLetters(model.letters)).toEqual(['局长 > bureau (letter-plan/gov/2026)']);
    expect(model.letters[0]?.id).toBe('letter/city/bureau/2026/1');
  });

  it('must do something', () => {
    const { diagnostics } = lettersWith(`  - { receiver: mayor, omit: true, reason: 无 }
  - { receiver: officer-1, reason: 无 }
  - { receiver: officer-1, giver: officer-1, reason: 无 }
  - { receiver: officer-7, giver: vice, reason: 无 }
`);
    expect(placesOf(diagnostics)).toEqual([
      'letters.yaml:6:5 exception-without-letter',
      'letters.yaml:7:5 exception-without-effect',
      'letters.yaml:8:5 exception-without-effect',
      'letters.yaml:9:5 exception-without-letter',
      'letters.yaml:9:17 unknown-reference',
    ]);
  });
});
