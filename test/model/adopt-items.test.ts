/** 沿用: what a power takes from an item, where it is found, and what happens when the item is not there. */
import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build-model.js';
import type { Catalogue, CataloguePower, Upstream } from '../../src/model/catalogue.js';
import { originsOf, originsOfProperty } from '../../src/source/origin.js';
import { recordsOf } from './small-world.js';

const item: CataloguePower = {
  organ: '省局',
  id: '省-1',
  code: '9901',
  'former-codes': ['7701'],
  name: '食品经营许可',
  kind: 'license',
  bases: [{ cite: '《中华人民共和国食品安全法》第三十五条', role: 'sets' }],
  limit: { statutory: '20个工作日' },
};
const catalogue: Catalogue = {
  format: 'quanze-catalogue/1',
  name: '省',
  'as-of': '2026-10-01',
  organs: [{ id: '省局', name: '示例省局', nature: 'department', level: 'province' }],
  bases: [],
  powers: [item],
};
const upstream = (more: Partial<Upstream> = {}): Upstream => ({
  id: '省',
  name: '省级目录',
  organ: undefined,
  catalogue,
  origin: { file: 'quanze.yaml', pointer: '/upstream/0' },
  ...more,
});
const organ = (id: string, more = '') => `标识: ${id}\n名称: ${id}\n主体性质: 政府部门\n层级: 市级\n${more}`;
const file = 'content/市局/执法职权.yaml';

function build(powers: string, { upstreams = [upstream()], others = {} as Record<string, string> } = {}) {
  return buildModel({
    workspace: { name: 'test' },
    records: recordsOf({ 'content/市局/执法主体.yaml': organ('市局'), [file]: powers, ...others }),
    asOf: '2026-11-01',
    upstreams,
  });
}
const powerOf = ({ value }: ReturnType<typeof build>, id: string) =>
  value.powers.find((power) => power.id === id)!;

describe('a power that adopts', () => {
  it.each(['省-1', '9901', '7701'])('takes what the item %s says', (key) => {
    const built = build(`- 标识: 甲\n  沿用: 省#${key}\n`);
    expect(built.diagnostics).toEqual([]);
    const { name, data, citations } = powerOf(built, '甲');
    expect(name).toBe('食品经营许可');
    expect(data).toMatchObject({ id: '甲', code: '9901', kind: 'license', limit: item.limit });
    expect(citations.map(({ text }) => text)).toEqual([item.bases[0]!.cite]);
  });

  it('may be written with from, beside a first day', () => {
    const built = build('- { 标识: 甲, from: "省#9901", 起: 2026-11-02 }\n');
    expect(built.diagnostics).toEqual([]);
    const { data, current } = powerOf(built, '甲');
    expect([data.inherits, data.from, data.name, current]).toEqual([
      '省#9901',
      '2026-11-02',
      '食品经营许可',
      false,
    ]);
  });

  it('keeps its own words before those of the item', () => {
    const { data } = powerOf(build('- { 标识: 甲, 沿用: "省#9901", 名称: 小餐饮许可 }\n'), '甲');
    expect([data.name, data.kind]).toEqual(['小餐饮许可', 'license']);
  });

  it('leads from adopted values to the line that adopts, from own values to their own', () => {
    const built = build('- 标识: 甲\n  沿用: 省#9901\n  办理时限: { 法定: 5个工作日 }\n');
    const { data } = powerOf(built, '甲');
    const line = (owner: object, key: string) => built.value.locate(originsOfProperty(owner, key)[0]!).line;
    expect(line(data, 'name')).toBe(2);
    expect(line(data.bases[0]!, 'cite')).toBe(2);
    expect(line(data.limit!, 'statutory')).toBe(3);
    expect(built.value.writtenKey({ file, pointer: '/0/bases/0/cite' })).toBe('沿用');
    expect(originsOf(data.bases[0])).toEqual([{ file, pointer: '/0/bases/0' }]);
  });

  it('does not change the catalogue that others adopt from', () => {
    const built = build('- { 标识: 甲, 沿用: "省#9901" }\n- { 标识: 乙, 沿用: "省#9901" }\n');
    const [a, b] = ['甲', '乙'].map((id) => powerOf(built, id).data.bases[0]!);
    expect([originsOf(a)[0]?.pointer, originsOf(b)[0]?.pointer]).toEqual(['/0/bases/0', '/1/bases/0']);
    expect(originsOf(item.bases[0])).toEqual([]);
  });

  it('may adopt from an organ of the workspace, also what that one adopts', () => {
    const built = build('- { 标识: 甲, 沿用: "省#9901" }\n', {
      others: {
        'content/区局/执法主体.yaml': organ('区局'),
        'content/区局/执法职权.yaml': '- { 标识: 乙, 沿用: "市局#甲" }\n',
      },
    });
    expect(built.diagnostics).toEqual([]);
    expect(powerOf(built, '乙').name).toBe('食品经营许可');
    expect(built.value.graph.incoming('甲').map(({ kind, from }) => [kind, from])).toContainEqual([
      'corresponds-to',
      '乙',
    ]);
  });

  it.each([
    ['省#省-11', '没有标识或者编码为“省-11”', '是不是“省-1”？'],
    ['省#9902', '没有标识或者编码为“9902”', '上级已经取消的'],
    ['府#9901', '没有叫“府”的上级目录', '上级目录写在'],
    ['市局#丙', '没有标识或者编码为“丙”', '上级已经取消的'],
  ])('tells at its line that %s is not there', (written, message, hint) => {
    const { diagnostics, value } = build(`- 标识: 甲\n  沿用: ${written}\n`);
    const found = diagnostics.filter(({ rule }) => rule === 'inherited-item');
    expect(found).toHaveLength(1);
    expect(found[0]!.message.zh).toContain(message);
    expect(found[0]!.hint?.zh).toContain(hint);
    expect(found[0]!.place).toMatchObject({ file, line: 2, column: 7 });
    expect(found[0]!.subject).toBe('甲');
    expect(value.powers.map(({ id, name, data }) => [id, name, data.kind])).toEqual([
      ['甲', '甲', 'undetermined'],
    ]);
  });

  it('looks only at the organ that the settings name', () => {
    const other = upstream({ organ: '别的局' });
    expect(build('- { 标识: 甲, 沿用: "省#9901" }\n', { upstreams: [other] }).diagnostics).toHaveLength(1);
  });

  it('says nothing of its own where the whole catalogue is broken', () => {
    const { diagnostics } = build('- { 标识: 甲, 沿用: "省#9901" }\n', {
      upstreams: [upstream({ catalogue: undefined })],
    });
    expect(diagnostics).toEqual([]);
  });

  it('is told of a circle', () => {
    const { diagnostics } = build('- { 标识: 甲, 沿用: "市局#乙" }\n- { 标识: 乙, 沿用: "市局#甲" }\n');
    expect(diagnostics.filter(({ message }) => message.zh.includes('绕一圈')).length).toBeGreaterThan(0);
  });
});

describe('a power for the levels below only', () => {
  it('is catalogued and exercised by nobody here', () => {
    const own = '依据: [{ 引文: 《中华人民共和国食品安全法》第三十五条, 作用: 设定 }]';
    const { value } = build(
      `- { 标识: 甲, 名称: 甲, 类别: 行政许可, 行使层级: [县级], ${own} }\n- { 标识: 乙, 名称: 乙, 类别: 行政许可, 行使层级: [市级, 县级], ${own} }\n`,
    );
    expect(value.powers.map(({ id, current }) => [id, current])).toEqual([
      ['甲', false],
      ['乙', true],
    ]);
    expect(value.exercises.all.map(({ power }) => power)).toEqual(['乙']);
  });
});
