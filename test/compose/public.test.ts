/** Nothing private reaches a public paper. */
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../src/compose/document-kind.js';
import { entries } from '../../src/compose/kinds/index.generated.js';
import { recordView } from '../../src/compose/record-view.js';
import type { ModelNode } from '../../src/model/model.js';
import type { SchemaNode } from '../../src/schema/schema-node.js';
import { schemas } from '../../src/schema/schemas.generated.js';
import { sample } from '../content/authored-workspaces.js';
import { noticeEdits, noticeFiles } from './notice-world.js';
import { paperFiles, paperWorkspace } from './paper-world.js';
import { composeAll, edited, openTexts } from './shipped-templates.js';

const secret = '绝不公开';
/** Every private property that holds a text or a number, filled with something that no other text contains. */
const world = edited(edited({ ...paperWorkspace, ...noticeFiles }, noticeEdits), {
  [paperFiles.persons]: [
    [
      '执法证: { 证号: 示001,',
      `公示: { 不公示理由: ${secret}一 }\n  培训: [{ 日期: 1987-06-05, 内容: ${secret}二, 方式: ${secret}三, 学时: 98765 }]\n  执法证: { 证号: 示001,`,
    ],
    ['执法证: { 证号: 示002,', '公示: false\n  执法证: { 证号: 示002,'],
    ['姓名: 庚某', '姓名: 庚某\n  执法证: { 证号: 示003, 有效期至: 2028-04-09 }\n  法律职业资格: true'],
    ['  身份: 公务员', '  身份: 合同制'],
  ],
  [paperFiles.posts]: [
    ['  编制数: 2', '  编制数: 87654\n  风险等级: 高'],
    ['  任职: [{ 人员: 科员庚, 起: 2024-06-01 }]', '  空缺: { 起: 1988-07-06 }'],
  ],
  [paperFiles.notice]: [['文种: 通知', `文种: 通知\n签发人: ${secret}四`]],
});

describe('public papers', () => {
  const { model, diagnostics } = openTexts(world);
  const papers = composeAll(model).filter(({ kind }) => kind.public);

  it('are composed from the workspace with every private property filled', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const shown = new Set(papers.map(({ kind }) => kind.id));
    const published = Object.values<DocumentKind>(entries).filter((kind) => kind.public);
    expect(published.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
    expect(papers.flatMap(({ diagnostics: found }) => found)).toEqual([]);
  });

  it('show no private value', () => {
    for (const { text, plan, composed } of papers) {
      const all = text + composed.value!.values.map(({ value }) => value).join('\n');
      for (const word of [secret, '98765', '87654', '1987', '1988', '合同制', '不公示'])
        expect([plan.id, word, all.includes(word)]).toEqual([plan.id, word, false]);
    }
  });

  it('leave out officers who are not to be published, and whose certificate is not valid', () => {
    const { text } = papers.find(({ kind }) => kind.id === 'notice-officers')!;
    expect(['戊某', '己某', '庚某'].filter((name) => text.includes(name))).toEqual(['庚某']);
  });

  it('read through views that hold public properties only', () => {
    const privateKeys = (view: object, schema: SchemaNode): string[] =>
      Object.entries(view).flatMap(([key, value]) => {
        const property = schema.properties?.[key];
        if (property?.['x-public'] !== true) return [key];
        const items: unknown[] = Array.isArray(value) ? value : [value];
        const inner = property.items ?? property;
        return items.flatMap((item) =>
          typeof item === 'object' && item !== null ? privateKeys(item, inner) : [],
        );
      });
    const schemaOf: Partial<Record<ModelNode['kind'], SchemaNode>> = {
      organ: schemas.organ,
      person: schemas.persons.items!,
      post: schemas.posts.items!,
      power: schemas.powers.items!,
      notice: schemas.notices,
      basis: schemas.bases.items!,
      unit: schemas.organ.properties!['units']!.items!,
      procedure: schemas.procedures.items!,
      scheme: schemas.evaluation.items!,
      report: schemas.reports.items!,
      transfer: schemas.transfers.items!,
    };
    let count = 0;
    for (const node of sample.model.nodes.values()) {
      const schema = schemaOf[node.kind];
      if (!schema) continue;
      count += 1;
      expect([node.id, privateKeys(recordView(node, 'public'), schema)]).toEqual([node.id, []]);
    }
    expect(count).toBeGreaterThan(50);
  });
});

describe('a view', () => {
  const power = sample.model.powers[0]!;

  it('knows every key of the schema, also those the author left out', () => {
    const view = recordView(power, 'internal');
    expect(Object.keys(view)).toEqual(Object.keys(schemas.powers.items!.properties!));
    expect(Object.keys(view.limit!)).toEqual(['statutory', 'promised', 'basis']);
  });

  it('is the same each time, and leaves the record as it is', () => {
    const before = JSON.stringify(power.data);
    expect(recordView(power, 'public')).toBe(recordView(power, 'public'));
    expect(recordView(power, 'public')).not.toBe(recordView(power, 'internal'));
    expect(JSON.stringify(power.data)).toBe(before);
  });
});
