import { describe, expect, it } from 'vitest';
import { trace } from '../../src/model/trace.js';
import { edited, modelOf, placesOf, smallWorld, smallWorldWith, whereIs } from './small-world.js';

const folder = 'content/bureau';
/** One of each record of fact, of 1 July. */
const facts = {
  'content/外部机关.yaml': '- { 标识: 市司法局, 名称: 市司法局, 关系: 执法监督 }\n',
  [`${folder}/核准.yaml`]:
    '- { 标识: 核准一, 事项: 职权分解, 执法主体: bureau, 核准机关: 市司法局, 日期: 2026-07-01, 包含: [fine, post-food] }\n',
  [`${folder}/公布.yaml`]:
    '- { 标识: 公布一, 内容: 权责清单, 执法主体: bureau, 日期: 2026-07-01, 渠道: [网站], 文件: { 名称: 权责清单公告 }, 包含: [fine] }\n',
  [`${folder}/报告.yaml`]:
    '- { 标识: 报告一, 种类: 新法实施情况报告, 执法主体: bureau, 报送: [gov, 县人大常委会], 年度: 2026, 日期: 2026-07-01, 法律: 《食品法》 }\n',
  [`${folder}/配套制度.yaml`]:
    '- { 标识: 制度一, 种类: 培训考试, 执法主体: bureau, 文件: { 名称: 培训制度 }, 施行日期: 2026-07-01 }\n',
  [`${folder}/规范性文件清理.yaml`]:
    '- { 标识: 文件一, 执法主体: bureau, 文件: { 名称: 某办法 }, 结论: 继续有效, 清理日期: 2026-07-01 }\n',
  [`${folder}/争议协调.yaml`]:
    '- { 标识: 争议一, 双方: [bureau, law], 职权: [fine], 提出日期: 2026-07-01, 方式: 协商 }\n',
};
const ids = ['核准一', '公布一', '报告一', '制度一', '文件一', '争议一'];
const texts = smallWorldWith(facts);

describe('records of fact', () => {
  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('are on record from their day on: %s', (asOf, current) => {
    const { model, diagnostics } = modelOf(texts, asOf);
    expect(placesOf(diagnostics)).toEqual([]);
    expect(ids.map((id) => model.nodes.get(id)?.current)).toEqual(ids.map(() => current));
  });

  it('are nodes of the organ whose folder holds them', () => {
    const { model } = modelOf(texts);
    const { approvals, publications, reports, systems, normativeDocuments, disputes, externals } = model;
    const all = [approvals, publications, reports, systems, normativeDocuments, disputes, externals];
    expect(all.map((nodes) => nodes.map(({ id, name, organ }) => `${id} ${name} ${organ}`))).toEqual([
      ['核准一 核准一 bureau'],
      ['公布一 权责清单公告 bureau'],
      ['报告一 报告一 bureau'],
      ['制度一 培训制度 bureau'],
      ['文件一 某办法 bureau'],
      ['争议一 争议一 bureau'],
      ['市司法局 市司法局 gov'],
    ]);
  });

  it('are found from what they concern', () => {
    const { model } = modelOf(texts);
    const down = (id: string) =>
      (trace(model, id)?.down ?? []).map(({ relation, id: other }) => `${relation} ${other}`);
    expect(down('fine').filter((line) => /一$/u.test(line))).toEqual([
      'concerns 争议一',
      'covers 公布一',
      'covers 核准一',
    ]);
    expect(down('市司法局')).toEqual(['approved-by 核准一']);
    expect(down('gov')).toContain('reported-to 报告一');
    expect(trace(model, '报告一')?.up[0]).toMatchObject({ relation: 'citation', name: '《食品法》' });
  });

  it('refer to what there is', () => {
    const file = `${folder}/公布.yaml`;
    const broken = {
      ...texts,
      [file]: facts[file]!.replace('[fine]', '[fien, mayor]').replace('bureau', 'food'),
    };
    const { diagnostics } = modelOf(broken);
    expect(placesOf(diagnostics)).toEqual([
      `${whereIs(broken, file, '执法主体: food', 'food')} wrong-reference-kind`,
      `${whereIs(broken, file, '[fien', 'fien')} unknown-reference`,
    ]);
    expect(diagnostics[1]?.hint?.zh).toBe('是不是“fine”？');
  });

  it('tell of what has ended since without complaint', () => {
    const ended = {
      ...texts,
      ...edited(`${folder}/powers.yaml`, '- id: order\n', '- id: order\n  until: 2026-07-31\n'),
    };
    ended[`${folder}/公布.yaml`] = facts[`${folder}/公布.yaml`]!.replace('[fine]', '[order]');
    expect(modelOf(ended).diagnostics.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
      'reference-not-in-force post-law',
    ]);
  });
});

describe('an external organ', () => {
  it.each([
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('counts until its last day: %s', (asOf, current) => {
    const file = 'content/外部机关.yaml';
    const ended = { ...texts, [file]: facts[file]!.replace(' }', ', 止: 2026-06-30 }') };
    expect(modelOf(ended, asOf).model.nodes.get('市司法局')?.current).toBe(current);
  });

  it('must be written before it is named', () => {
    const changes = edited(
      `${folder}/organ.yaml`,
      'level: county\n',
      'level: county\nsuperior: 市司\nguided-by: [市司法局]\n',
    );
    const { diagnostics } = modelOf({ ...texts, ...changes });
    expect(placesOf(diagnostics)).toEqual(['bureau/organ.yaml:5:11 unknown-reference']);
    expect(diagnostics[0]?.message.zh).toBe('找不到标识为“市司”的执法主体或外部机关');
  });
});

describe('other references', () => {
  it('of a scheme: targets and the units that an indicator is for', () => {
    const file = `${folder}/evaluation.yaml`;
    const text = smallWorld[`${folder}/evaluation.yaml`]
      .replace('  indicators:', '  targets: [officer-1, officer-x]\n  indicators:')
      .replace('posts: [post-food] }', 'posts: [post-food], applies-when: { unit: [foot] } }');
    const changed = smallWorldWith({ [file]: text });
    const { model, diagnostics } = modelOf(changed);
    expect(placesOf(diagnostics)).toEqual([
      `${whereIs(changed, file, 'officer-x', 'officer-x')} unknown-reference`,
      `${whereIs(changed, file, 'foot', 'foot')} unknown-reference`,
    ]);
    expect(model.graph.incoming('officer-1').map(({ kind, from }) => `${kind} ${from}`)).toContain(
      'assesses scheme',
    );
  });

  it('of a power to an item of the superior’s catalogue: an id leads on, a code is a code', () => {
    const linked = edited(`${folder}/powers.yaml`, '- id: fine\n', '- id: fine\n  superior-item: license\n');
    const coded = edited(`${folder}/powers.yaml`, '- id: fine\n', '- id: fine\n  superior-item: "0201"\n');
    const edges = (changes: Record<string, string>) => {
      const { model, diagnostics } = modelOf(smallWorldWith(changes));
      expect(placesOf(diagnostics)).toEqual([]);
      return model.graph
        .outgoing('fine')
        .filter(({ kind }) => kind === 'corresponds-to')
        .map(({ to }) => to);
    };
    expect(edges(linked)).toEqual(['license']);
    expect(edges(coded)).toEqual([]);
  });
});
