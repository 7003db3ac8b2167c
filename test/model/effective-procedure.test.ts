import { describe, expect, it } from 'vitest';
import { effectiveSteps } from '../../src/model/effective-procedure.js';
import { originsOf } from '../../src/source/origin.js';
import { edited, modelOf, placesOf, smallWorldWith, whereIs } from './small-world.js';

const powers = 'content/bureau/powers.yaml';
const procedure = {
  'content/bureau/procedures.yaml': `- id: ordinary
  name: 普通程序
  steps:
    - { id: file, name: 立案, stage: filing, limit: 7日, officers: 2, next: [hear, tell] }
    - { id: tell, name: 告知, stage: notification, document: 告知书, next: [hear] }
    - { id: hear, name: 听证, stage: hearing, next: [decide] }
    - { id: decide, name: 决定, stage: decision }
`,
};
const world = (overrides: string, more: Record<string, string> = {}) =>
  smallWorldWith({
    ...procedure,
    ...edited(powers, '  procedure: ordinary\n', `  procedure: ordinary\n${overrides}`),
    ...more,
  });

function stepsOf(overrides: string, power = 'fine') {
  const { model, diagnostics } = modelOf(world(overrides));
  const node = model.powers.find(({ id }) => id === power)!;
  return { steps: effectiveSteps(node, model.nodes), diagnostics };
}

describe('the steps of a power', () => {
  it('are those of its procedure', () => {
    expect(stepsOf('').steps?.map(({ id, overridden }) => [id, overridden])).toEqual([
      ['file', undefined],
      ['tell', undefined],
      ['hear', undefined],
      ['decide', undefined],
    ]);
    expect(stepsOf('', 'license').steps).toBeUndefined();
  });

  it('take limit, document, officers and basis from the power', () => {
    const overrides =
      '  overrides: [{ step: file, limit: 3日, officers: 3, document: 审批表, basis: 《食品法》第九条 }]\n';
    const { steps, diagnostics } = stepsOf(overrides);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(steps?.[0]).toMatchObject({
      id: 'file',
      name: '立案',
      limit: '3日',
      officers: 3,
      document: '审批表',
      basis: '《食品法》第九条',
      overridden: { file: powers, pointer: '/0/overrides/0' },
    });
    expect(steps?.[0]).not.toHaveProperty('step');
    expect(originsOf(steps?.[0]).map(({ file }) => file)).toEqual(['content/bureau/procedures.yaml', powers]);
  });

  it('lead past a step that the power omits', () => {
    const { steps } = stepsOf('  overrides: [{ step: hear, omit: true }]\n');
    expect(steps?.map(({ id, next }) => [id, next])).toEqual([
      ['file', ['decide', 'tell']],
      ['tell', ['decide']],
      ['decide', undefined],
    ]);
  });

  it('cite the clause of the change', () => {
    const { model } = modelOf(world('  overrides: [{ step: file, limit: 3日, basis: 《食品法》第九条 }]\n'));
    expect(
      model.citations
        .filter(({ pointer }) => pointer.includes('overrides'))
        .map(({ owner, basis }) => [owner, basis]),
    ).toEqual([['fine', 'food-law']]);
  });
});

describe('a change that changes nothing', () => {
  it('names an unknown step', () => {
    const texts = world('  overrides: [{ step: dcide, limit: 3日 }]\n');
    const { diagnostics } = modelOf(texts);
    expect(placesOf(diagnostics)).toEqual([
      `${whereIs(texts, powers, 'step: dcide', 'dcide')} unknown-reference`,
    ]);
    expect(diagnostics[0]?.message.zh).toBe('流程“普通程序”里没有标识为“dcide”的环节');
    expect(diagnostics[0]?.hint?.zh).toBe('是不是“decide”？');
  });

  it('changes a step twice: the first counts', () => {
    const { steps, diagnostics } = stepsOf(
      '  overrides: [{ step: file, limit: 3日 }, { step: file, limit: 4日 }]\n',
    );
    expect(steps?.[0]?.limit).toBe('3日');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['duplicate-override']);
  });

  it('has no procedure to change', () => {
    const texts = smallWorldWith(
      edited(powers, '- id: order\n', '- id: order\n  overrides: [{ step: file, omit: true }]\n'),
    );
    expect(modelOf(texts).diagnostics.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'override-without-procedure order',
    ]);
  });
});
