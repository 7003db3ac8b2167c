/** The figures of a report as the tables of the annual statistics: one per kind of power, in fixed columns. */
import type { ReportRecord } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import type { View } from '../record-view.js';

export interface StatisticsTable {
  readonly kind: string;
  readonly columns: readonly string[];
  /** One per column; — where nothing was reported. */
  readonly cells: readonly (number | string)[];
  readonly widths: string;
}

const SUM = '合计';
/** Counted in money, so no part of the sum. */
const AMOUNT = '罚没金额（万元）';
/** The columns of the statistics of enforcement; other items follow as reported. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  license: ['申请', '受理', '许可', '不予许可', '撤销许可'],
  penalty: [
    '警告',
    '通报批评',
    '罚款',
    '没收违法所得、没收非法财物',
    '暂扣许可证件',
    '降低资质等级',
    '限制开展生产经营活动',
    '责令停产停业',
    '责令关闭、限制从业',
    '吊销许可证件',
    '行政拘留',
    '其他',
    SUM,
    AMOUNT,
  ],
};

export function statisticsTables(report: View<ReportRecord>): StatisticsTable[] {
  const figures = report.figures ?? [];
  return [...new Set(figures.map(({ kind }) => kind))].map((kind) => {
    const own = figures.filter((figure) => figure.kind === kind);
    const fixed = COLUMNS[kind] ?? [];
    const items = own.map(({ item }) => item);
    const columns = [...fixed, ...items.filter((item) => !fixed.includes(item))];
    const places = own.flatMap((figure) => originsOf(figure));
    const cells = columns.map((column) => {
      const reported = own.filter(({ item }) => item === column).map(({ number }) => number);
      if (reported.length > 0) return sum(reported);
      return column === SUM ? sum(own.filter(({ item }) => item !== AMOUNT).map((one) => one.number)) : '—';
    });
    const table = {
      kind,
      columns: markOrigin(columns, ...places),
      cells: markOrigin(cells, ...places),
      widths: [16, ...columns.map(() => (84 / columns.length).toFixed(2))].join(','),
    };
    return markOrigin(table, ...places);
  });
}

/** Figures may have decimals; binary fractions must not show. */
function sum(numbers: readonly number[]): number {
  return Number(numbers.reduce((total, number) => total + number, 0).toFixed(6));
}
