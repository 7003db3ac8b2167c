/** The shape of the decision table: what an instrument of each type may set, with the clause in each cell. */
import type { Text } from '../../diagnostics/diagnostic.js';
import type { InstrumentType, PowerKind } from '../../schema/record-types.generated.js';
import type { Clause } from '../define-rule.js';

export interface SettingCell {
  /** `may-when`: under conditions that a reader has to judge; never an error. */
  readonly verdict: 'may' | 'may-when' | 'may-not';
  /** With its days: a cell counts only while its clause binds. */
  readonly clause: Clause;
  /**
   * Types that leave this one nothing but detail when they regulate the matter (尚未制定法律…的), with the clause that
   * allows the detail.
   */
  readonly barredBy?: { readonly types: readonly InstrumentType[]; readonly clause: Clause };
  /** Days after which what was set lapses unless a higher instrument takes it over. */
  readonly temporary?: number;
}

export interface SettingRow {
  readonly kind: PowerKind;
  /** In words for messages. */
  readonly measure: Text;
  /** The authors' words for the measure. The first row of a kind that matches counts. */
  readonly words: RegExp;
  /** A type without a cell: no clause decides it. */
  readonly cells: Readonly<Partial<Record<InstrumentType, SettingCell>>>;
}

/** The same cell for several types. */
export function forTypes(
  types: readonly InstrumentType[],
  cell: SettingCell,
): Partial<Record<InstrumentType, SettingCell>> {
  return Object.fromEntries(types.map((type) => [type, cell]));
}

/** 其他规范性文件. 三定规定 assigns duties among organs and sets nothing over citizens. */
export const documents: readonly InstrumentType[] = ['normative-document', 'three-fixes'];
export const localRules: readonly InstrumentType[] = ['provincial-rule', 'municipal-rule'];
