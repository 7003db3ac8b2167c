/** The decision table of setting powers, and the question it answers. */
import type { InstrumentType, PowerKind } from '../../schema/record-types.generated.js';
import { isInForce } from '../clauses-in-force.js';
import type { Clause } from '../define-rule.js';
import { compulsionRows } from './compulsion-rows.js';
import { licenseRows } from './license-rows.js';
import { penaltyRows } from './penalty-rows.js';
import type { SettingCell, SettingRow } from './setting-row.js';

export const settingTable: readonly SettingRow[] = [...penaltyRows, ...licenseRows, ...compulsionRows];

/** Every clause of the table once, in its order. */
export const settingClauses: readonly Clause[] = [
  ...new Set(
    settingTable.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ clause, barredBy }) => [
        clause,
        ...(barredBy ? [barredBy.clause] : []),
      ]),
    ),
  ),
];

/** `measure`: the author's word for it, empty when none is listed. Undefined for a kind that anybody may set. */
export function settingRow(kind: PowerKind, measure: string): SettingRow | undefined {
  return settingTable.find((row) => row.kind === kind && row.words.test(measure));
}

/** Undefined when no clause of the day decides. */
export function settingCell(row: SettingRow, type: InstrumentType, asOf: string): SettingCell | undefined {
  const cell = row.cells[type];
  return cell && isInForce(cell.clause, asOf) ? cell : undefined;
}
