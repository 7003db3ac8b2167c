/** Packs bind the organs of their home, or those for which they are adopted, from the day on which they do. */
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/build/check-workspace.js';
import { openWorkspace } from '../../src/build/open-workspace.js';
import { exampleFiles, exampleWorkspace } from '../../src/rules/example-workspace.js';
import { packScope } from '../../src/rules/pack-scope.js';
import type { RulePack } from '../../src/schema/record-types.generated.js';
import { memoryHost } from './memory-host.js';

type Edit = readonly [file: string, find: string, replace: string];

function open(edits: readonly Edit[] = [], asOf = '2026-11-01') {
  const files: Record<string, string> = { ...exampleWorkspace };
  for (const [file, find, replace] of edits) {
    const text = files[file] ?? '';
    expect(text).toContain(find);
    files[file] = text.replace(find, () => replace);
  }
  const { host, folder } = memoryHost(files);
  return openWorkspace(host, folder, { asOf });
}
const settings = (text: string): Edit => [
  exampleFiles.workspace,
  '名称: 规则示例\n',
  `名称: 规则示例\n${text}\n`,
];
const inRegion = (file: string, region: string): Edit => [
  file,
  '行政区划: 示例区',
  `行政区划: ${region}示例区`,
];
const bound = (edits: readonly Edit[], pack: RulePack, asOf?: string) => {
  const { model } = open(edits, asOf);
  const scope = packScope(model);
  return model.organs.map(({ id }) => id).filter((id) => scope.binds(pack, id));
};
const found = (edits: readonly Edit[], asOf?: string) =>
  checkWorkspace(open(edits, asOf)).map(({ rule, subject }) => `${rule} ${subject ?? ''}`.trim());

const decision = '决定: { 名称: 关于参照执行的决定, 文号: 示府发〔2026〕2号 }, 起: 2026-06-01';
const long: Edit = [exampleFiles.systems, '答复期限: 15个工作日', '答复期限: 30个工作日'];

describe('a local pack', () => {
  it('comes with the region of an organ and binds that organ alone', () => {
    expect(bound([inRegion(exampleFiles.organ, '重庆市')], 'chongqing')).toEqual(['市监局']);
    expect(bound([inRegion(exampleFiles.organ, '四川省成都市')], 'chengdu')).toEqual(['市监局']);
    expect(bound([], 'chongqing')).toEqual([]);
  });

  it('is inherited from the superior, else from the workspace', () => {
    const none: Edit = [exampleFiles.organ, '行政区划: 示例区\n', ''];
    expect(bound([none, inRegion(exampleFiles.government, '重庆市')], 'chongqing')).toEqual([
      '区政府',
      '市监局',
    ]);
    const noneAbove: Edit = [exampleFiles.government, '行政区划: 示例区\n', ''];
    expect(bound([none, noneAbove, settings('行政区划: 湖北省宜昌市')], 'yichang')).toEqual([
      '区政府',
      '市监局',
    ]);
  });

  it('can be switched off', () => {
    expect(
      bound([inRegion(exampleFiles.organ, '重庆市'), settings('停用规则包: [重庆]')], 'chongqing'),
    ).toEqual([]);
  });

  it('binds all when it is listed and nobody is at home, and that needs a decision', () => {
    const listed: Edit = [exampleFiles.workspace, '公文]', '公文, 重庆]'];
    expect(bound([listed], 'chongqing')).toEqual(['区政府', '市监局', '镇政府']);
    expect(found([listed])).toEqual(['require-adoption-decision quanze.yaml']);
    expect(bound([listed, inRegion(exampleFiles.organ, '重庆市')], 'chongqing')).toEqual(['市监局']);
  });

  it('is adopted from its day on, for the organs named', () => {
    const adopted = settings(`参照执行: [{ 规则包: 成都, ${decision}, 执法主体: [镇政府] }]`);
    expect(bound([adopted], 'chengdu', '2026-05-31')).toEqual([]);
    expect(bound([adopted], 'chengdu', '2026-06-01')).toEqual(['镇政府']);
    expect(bound([settings(`参照执行: [{ 规则包: 成都, ${decision} }]`)], 'chengdu')).toHaveLength(3);
  });

  it('is adopted by a government for all below it', () => {
    const adopted = settings(`参照执行: [{ 规则包: 成都, ${decision}, 执法主体: [区政府] }]`);
    expect(bound([adopted], 'chengdu')).toEqual(['区政府', '市监局', '镇政府']);
  });

  it('finds nothing about organs that it does not bind', () => {
    const rule = 'require-reply-limit 投诉制度';
    expect(found([long])).toEqual([]);
    expect(found([long, inRegion(exampleFiles.organ, '重庆市')])).toEqual([rule]);
    expect(found([long, inRegion(exampleFiles.town, '重庆市')])).toEqual([]);
    const adopted = settings(`参照执行: [{ 规则包: 重庆, ${decision} }]`);
    expect(found([long, adopted], '2026-05-31')).toEqual([]);
    expect(found([long, adopted], '2026-06-01')).toEqual([rule]);
  });
});

describe('the pack of a branch', () => {
  it('is listed, and binds the organs of the branch', () => {
    const listed: Edit = [exampleFiles.workspace, '公文]', '公文, 税务]'];
    const tax: Edit = [exampleFiles.organ, '层级: 县级\n', '层级: 县级\n系统: 税务\n'];
    expect(bound([tax], 'tax')).toEqual([]);
    expect(bound([tax, listed], 'tax')).toEqual(['市监局']);
  });
});

describe('packs of the command line', () => {
  it('replace those of the settings, the adopted ones too', () => {
    const { model } = open([settings(`参照执行: [{ 规则包: 成都, ${decision} }]`)]);
    expect(packScope(model, ['core']).holds('chengdu')).toBe(false);
    expect(packScope(model, ['core']).holds('national')).toBe(false);
    expect(packScope(model, ['chengdu']).holds('chengdu')).toBe(true);
  });
});

describe('a clause', () => {
  const none: Edit = [
    exampleFiles.approvals,
    '- { 标识: 确认主体, 事项: 执法主体, 执法主体: 市监局, 核准机关: 示例区司法局, 日期: 2026-02-03 }\n',
    '',
  ];
  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
  ])('speaks from its first day on: %s', (asOf, speaks) => {
    expect(found([none], asOf).includes('require-confirmed-organ 市监局')).toBe(speaks);
  });
});
