/** The decision table of setting powers, cell by cell, and the days between which its clauses bind. */
import { describe, expect, test } from 'vitest';
import {
  settingCell,
  settingClauses,
  settingRow,
  settingTable,
} from '../../src/rules/setting-powers/setting-table.js';
import type { InstrumentType, PowerKind } from '../../src/schema/record-types.generated.js';

const TYPES: readonly InstrumentType[] = [
  'law',
  'administrative-regulation',
  'state-council-decision',
  'local-regulation',
  'autonomous-regulation',
  'department-rule',
  'provincial-rule',
  'municipal-rule',
  'three-fixes',
  'normative-document',
];
const MARKS = { may: '+', 'may-when': '?', 'may-not': '-' } as const;

/** One mark for each type in the order above: + may, ? under conditions, - may not, . undecided. */
function marks(kind: PowerKind, measure: string, asOf = '2026-11-01'): string {
  const row = settingRow(kind, measure)!;
  return TYPES.map((type) => {
    const cell = settingCell(row, type, asOf);
    return cell ? MARKS[cell.verdict] : '.';
  }).join('');
}

describe('who may set what', () => {
  test.each<[PowerKind, string, string]>([
    ['penalty', '警告', '+?.?????--'],
    ['penalty', '通报批评', '+?.?????--'],
    ['penalty', '罚款', '+?.?????--'],
    ['penalty', '没收违法所得', '+?.??-----'],
    ['penalty', '没收非法财物', '+?.??-----'],
    ['penalty', '暂扣许可证件', '+?.??-----'],
    ['penalty', '降低资质等级', '+?.??-----'],
    ['penalty', '吊销许可证件', '+?.??-----'],
    ['penalty', '吊销食品经营许可证', '+?.??-----'],
    ['penalty', '吊销营业执照', '+?.-.-----'],
    ['penalty', '吊销企业营业执照', '+?.-.-----'],
    ['penalty', '限制开展生产经营活动', '+?.??-----'],
    ['penalty', '责令停产停业', '+?.??-----'],
    ['penalty', '责令关闭', '+?.??-----'],
    ['penalty', '限制从业', '+?.??-----'],
    ['penalty', '行政拘留', '+---------'],
    ['penalty', '', '+?.?????--'],
    ['penalty', '责令改正', '+?.?????--'],
    ['license', '', '+????-?---'],
    ['compulsory-measure', '查封', '+?.?.-----'],
    ['compulsory-measure', '扣押财物', '+?.?.-----'],
    ['compulsory-measure', '冻结存款', '+-.-.-----'],
    ['compulsory-measure', '限制公民人身自由', '+-.-.-----'],
    ['compulsory-measure', '强制检测', '+?.-.-----'],
    ['compulsory-measure', '', '+?.?.-----'],
    ['compulsory-execution', '代履行', '+---------'],
  ])('%s %s: %s', (kind, measure, expected) => expect(marks(kind, measure)).toBe(expected));

  test('kinds that the three acts do not govern have no row', () => {
    expect(settingRow('inspection', '')).toBeUndefined();
    expect(settingRow('reward', '')).toBeUndefined();
  });

  test.each<[PowerKind, string]>([
    ['penalty', '2021-07-15'],
    ['license', '2004-07-01'],
    ['compulsory-measure', '2012-01-01'],
    ['compulsory-execution', '2012-01-01'],
  ])('%s: the cells bind from %s on', (kind, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(marks(kind, '', before)).toBe('..........');
    expect(marks(kind, '', day)).toBe(marks(kind, ''));
  });

  test('rules may not set what a higher norm regulates: 处罚法 13.1, 14.1', () => {
    const row = settingRow('penalty', '罚款')!;
    expect(row.cells['department-rule']!.barredBy).toMatchObject({
      types: ['law', 'administrative-regulation'],
      clause: { text: { zh: expect.stringContaining('第十三条第一款') } },
    });
    expect(row.cells['municipal-rule']!.barredBy!.types).toContain('local-regulation');
  });
});

test('every cell names its clause, and every clause has its first day', () => {
  for (const { cells } of settingTable)
    for (const { clause, barredBy } of Object.values(cells)) {
      expect(settingClauses).toContain(clause);
      if (barredBy) expect(settingClauses).toContain(barredBy.clause);
    }
  for (const { text, since } of settingClauses) {
    expect(since).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(text.zh).toMatch(/^《中华人民共和国行政(?:处罚|许可|强制)法》第/u);
  }
});
