/** The published catalogue: public properties only, valid by its own schema, the same bytes for the same content. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDiff } from '../../src/exchange/describe-catalogue-diff.js';
import { diffCatalogues } from '../../src/exchange/diff-catalogues.js';
import { readCatalogue } from '../../src/exchange/read-catalogue.js';
import { catalogueFiles, catalogueOf, printCatalogue } from '../../src/exchange/write-catalogue.js';
import type { Catalogue, CataloguePower } from '../../src/model/catalogue.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { edited, openTexts } from '../compose/shipped-templates.js';
import { sample } from '../content/authored-workspaces.js';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const city = catalogueOf(sample.model);
const [data, schema] = catalogueFiles(city).map(({ bytes }) => JSON.parse(text(bytes)));

function read(bytes: Uint8Array): Catalogue {
  const result = readCatalogue(bytes);
  if ('fault' in result) throw new Error(result.fault.en);
  return result.value;
}

describe('the catalogue of the city', () => {
  it('is valid by the schema that is published beside it, and read back whole', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(read(printCatalogue(city))).toEqual(city);
    expect(Object.keys(data)).toEqual(['$schema', 'format', 'name', 'as-of', 'organs', 'bases', 'powers']);
  });

  it('has every listed power once, in the order of the lists, with bases that they cite', () => {
    expect(city.powers.map(({ id }) => id)).toEqual(sample.model.powers.map(({ id }) => id));
    const cites = city.powers.flatMap(({ bases }) => bases.map(({ cite }) => cite)).join();
    for (const { title, short = [], number = '' } of city.bases)
      expect(
        [title, ...short, number].some((name) => name !== '' && cites.includes(name)),
        title,
      ).toBe(true);
  });

  it('can be that of one organ', () => {
    const one = catalogueOf(sample.model, '示例市税务局');
    expect(one.organs.map(({ id }) => id)).toEqual(['示例市税务局']);
    expect(new Set(one.powers.map(({ organ }) => organ))).toEqual(new Set(['示例市税务局']));
    expect(one.bases.length).toBeLessThan(city.bases.length);
  });

  it('does not depend on the order of the files', () => {
    const again = openTexts(Object.fromEntries(Object.entries(exampleWorkspace).reverse()));
    const first = openTexts(exampleWorkspace);
    expect(text(printCatalogue(catalogueOf(again.model)))).toBe(
      text(printCatalogue(catalogueOf(first.model))),
    );
  });

  it('holds nothing private, and no person', () => {
    const { model } = openTexts(
      edited(exampleWorkspace, {
        [exampleFiles.powers]: [['  承办机构: 审批科\n', '  承办机构: 审批科\n  行使层级: [县级, 市级]\n']],
      }),
    );
    const shown = text(printCatalogue(catalogueOf(model)));
    for (const secret of ['乙某', '局长乙', '示001', '000-0000', '审批科', '追责'])
      expect(shown).not.toContain(secret);
    expect(shown).toContain('"levels":["county","city"]');
  });

  it('lists what is for the levels below only, and not what has ended', () => {
    const { model } = openTexts(
      edited(exampleWorkspace, {
        [exampleFiles.powers]: [
          ['  承办机构: 审批科\n', '  承办机构: 审批科\n  行使层级: [乡镇级]\n'],
          ['  名称: 查封、扣押不符合食品安全标准的食品\n', '  名称: 查封、扣押\n  止: 2026-10-31\n'],
        ],
      }),
    );
    expect(catalogueOf(model).powers.map(({ id }) => id)).toEqual(['食品经营许可', '无证经营处罚']);
  });
});

describe('a catalogue from outside', () => {
  const change = (edit: (catalogue: Record<string, unknown>) => void): string => {
    const copy = structuredClone(data) as Record<string, unknown>;
    edit(copy);
    const result = readCatalogue(Buffer.from(JSON.stringify(copy)));
    return 'fault' in result ? result.fault.zh : 'read';
  };
  const power = (catalogue: Record<string, unknown>) =>
    (catalogue['powers'] as Record<string, unknown>[])[0]!;

  it.each([
    ['a kind that is none', (one: Record<string, unknown>) => (power(one)['kind'] = 'x'), '/powers/0/kind'],
    ['a name that is no text', (one) => (power(one)['name'] = { zh: 1 }), '/powers/0/name'],
    ['a day that is none', (one) => (one['as-of'] = '2026-1-1'), '/as-of'],
    ['powers that are no list', (one) => (one['powers'] = {}), '/powers'],
    ['a power without bases', (one) => delete power(one)['bases'], '/powers/0/bases'],
    ['a sign that marks template sites', (one) => (power(one)['name'] = 'a\uffff'), '非字符'],
    ['a control character', (one) => (power(one)['name'] = 'a\u001b[31m'), '控制字符'],
    ['an id twice', (one) => (one['powers'] as unknown[]).push(power(one)), '出现两次'],
  ] satisfies [string, (one: Record<string, unknown>) => unknown, string][])(
    'is refused with %s',
    (_, edit, why) => {
      expect(change(edit)).toContain(why);
    },
  );

  it('may have more than we know, and keeps none of it', () => {
    const copy = structuredClone(data);
    copy.powers[0]['secret'] = 1;
    copy['later'] = [1];
    expect(read(Buffer.from(JSON.stringify(copy)))).toEqual(city);
  });

  it('of another prototype is but data', () => {
    const json = JSON.stringify(data).replace('"format"', '"__proto__":{"polluted":1},"format"');
    read(Buffer.from(json));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.json(), (json) => void readCatalogue(Buffer.from(json))),
      { numRuns: 200 },
    );
  });
});

describe('the changes of a catalogue', () => {
  it('are none between equals', () => {
    expect(diffCatalogues(city, structuredClone(city))).toEqual({ added: [], gone: [], changed: [] });
    expect(describeDiff(diffCatalogues(city, city), city, () => []).zh).toBe('');
  });

  it('are told in plain words', () => {
    const [first, second, third] = city.powers as [CataloguePower, CataloguePower, CataloguePower];
    const after: Catalogue = {
      ...city,
      powers: [
        { ...first, name: '新名称', limit: { statutory: '10个工作日' }, levels: ['city', 'county'] },
        {
          ...third,
          kind: 'other',
          bases: [...third.bases, { cite: '《甲法》第一条', role: 'sets' }],
          measures: [{ type: '罚款', range: { unit: '元', max: 500 } }],
        },
        ...city.powers.slice(3),
        { ...second, id: '新增一项', name: '新增的许可' },
      ],
    };
    const { zh } = describeDiff(diffCatalogues(city, after), after, ({ id }) =>
      id === first.id ? ['区局：许可'] : [],
    );
    for (const words of [
      '新增 1 项',
      '“新增的许可”（行政许可）',
      '取消 1 项',
      `“${second.name}”`,
      '变动 2 项',
      `名称：由 ${first.name} 改为 新名称`,
      '行使层级：增加 市级、县级',
      `法定 ${first.limit?.statutory}`,
      '改为 法定 10个工作日',
      '本工作区对应的职权：“区局：许可”',
      '类别：由 ',
      '改为 其他',
      '依据：增加 《甲法》第一条（设定）',
      '增加 罚款（0至500元）',
    ])
      expect(zh).toContain(words);
    expect(zh).not.toMatch(/undefined|\[object/);
  });
});
