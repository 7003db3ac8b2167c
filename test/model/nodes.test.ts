import { describe, expect, it } from 'vitest';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith } from './small-world.js';

describe('nodes', () => {
  it('makes a sound workspace a model without findings', () => {
    const { model, diagnostics } = modelOf(smallWorld);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(model.organs.map(({ id, parent, folder }) => [id, parent, folder])).toEqual([
      ['gov', undefined, ''],
      ['bureau', 'gov', 'bureau'],
    ]);
    expect(model.powers.map(({ id, organ }) => [id, organ])).toEqual([
      ['fine', 'bureau'],
      ['license', 'bureau'],
      ['order', 'bureau'],
    ]);
    expect(model.units.map(({ id, organ }) => [id, organ])).toEqual([
      ['food', 'bureau'],
      ['law', 'bureau'],
    ]);
    expect(model.letterPlans.map(({ id }) => id)).toEqual(['letter-plan/gov/2026']);
    expect(model.notices[0]?.body.text.trim()).toBe('请遵照执行。');
  });

  it('gives a file to the organ of the nearest folder above it', () => {
    const { model, diagnostics } = modelOf(
      smallWorldWith({
        'content/bureau/powers/more.yaml':
          '- { id: more, name: 多, kind: other, bases: [{ cite: 《食法》第二条, role: sets }] }\n',
        'content/bureau/station/organ.yaml': 'id: station\nname: 所\nnature: authorized\nlevel: township\n',
        'content/bureau/station/persons.yaml': '- { id: s1, name: 所甲, employment: civil-servant }\n',
      }),
    );
    expect(placesOf(diagnostics)).toEqual([]);
    expect(model.nodes.get('more')?.organ).toBe('bureau');
    expect(model.nodes.get('s1')?.organ).toBe('station');
    expect(model.organs.map(({ id, parent }) => [id, parent])).toEqual([
      ['gov', undefined],
      ['bureau', 'gov'],
      ['station', 'bureau'],
    ]);
  });

  it('reports a doubled id at the second place and keeps the first record', () => {
    const { model, diagnostics } = modelOf(
      smallWorldWith({
        'content/bureau/procedures.yaml': `${smallWorld['content/bureau/procedures.yaml']}- id: fine
  name: 同名
  steps: [{ id: x, name: 决定, stage: decision }]
`,
      }),
    );
    expect(placesOf(diagnostics)).toEqual(['bureau/procedures.yaml:6:7 duplicate-id']);
    const [finding] = diagnostics;
    expect(finding?.message.zh).toBe('标识“fine”重复：已用于执法职权“罚款”，本条没有采用');
    expect(finding?.related?.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
      'content/bureau/powers.yaml:1',
    ]);
    expect(finding?.subject).toBe('fine');
    expect(model.nodes.get('fine')?.kind).toBe('power');
    expect(model.procedures.map(({ id }) => id)).toEqual(['ordinary']);
  });

  it('reports two organ files in one folder', () => {
    const { diagnostics } = modelOf(
      smallWorldWith({
        'content/bureau/执法主体.yaml': 'id: other\nname: 另一局\nnature: department\nlevel: county\n',
      }),
    );
    expect(placesOf(diagnostics)).toEqual(['bureau/执法主体.yaml:1:5 one-organ-per-folder']);
  });

  it('reports files outside every organ, once a file, and still knows their records', () => {
    const { model, diagnostics } = modelOf({
      'content/persons.yaml':
        '- { id: a, name: 甲, employment: temporary }\n- { id: b, name: 乙, employment: temporary }\n',
    });
    expect(diagnostics.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      'content/persons.yaml record-outside-organ',
    ]);
    expect(model.persons.map(({ id, organ }) => [id, organ])).toEqual([
      ['a', ''],
      ['b', ''],
    ]);
  });

  it('reports two letter plans of one organ and year', () => {
    const { diagnostics } = modelOf(
      smallWorldWith({ 'content/责任书.yaml': smallWorld['content/letters.yaml'] }),
    );
    expect(placesOf(diagnostics)).toEqual(['责任书.yaml:1:7 duplicate-id']);
  });

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('counts both ends of a term: %s', (asOf, current) => {
    const changes = edited(
      'content/bureau/powers.yaml',
      '- id: order\n',
      '- id: order\n  from: 2026-06-01\n  until: 2026-09-30\n',
    );
    expect(modelOf(smallWorldWith(changes), asOf).model.nodes.get('order')?.current).toBe(current);
  });

  it.each([
    ['2021-04-28', false],
    ['2021-04-29', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('counts the day of repeal as no longer in force: %s', (asOf, current) => {
    const changes = edited(
      'content/bureau/bases.yaml',
      '  effective: 2021-04-29\n',
      '  effective: 2021-04-29\n  repealed: 2026-07-01\n',
    );
    expect(modelOf(smallWorldWith(changes), asOf).model.nodes.get('food-law')?.current).toBe(current);
  });

  it('holds a cancelled power to be out of force, a suspended one not', () => {
    const cancelled = edited(
      'content/bureau/powers.yaml',
      '- id: order\n',
      '- id: order\n  state: cancelled\n',
    );
    expect(modelOf(smallWorldWith(cancelled)).model.nodes.get('order')?.current).toBe(false);
    const suspended = edited(
      'content/bureau/powers.yaml',
      '- id: order\n',
      '- id: order\n  state: suspended\n',
    );
    expect(modelOf(smallWorldWith(suspended)).model.nodes.get('order')?.current).toBe(true);
  });
});
