/** Holds the setting bases of a power against the decision table of setting powers. */
import { effectiveSteps } from '../model/effective-procedure.js';
import type { Model, PowerNode } from '../model/model.js';
import type { Finding } from './define-rule.js';
import { label, labels } from './label.js';
import { atPart } from './point-at.js';
import { measuresOf, type SettingBasis, settingBases } from './setting-bases.js';
import type { SettingCell } from './setting-powers/setting-row.js';
import { settingCell, settingClauses, settingRow } from './setting-powers/setting-table.js';

export type SettingMessage = 'beyond' | 'unset' | 'unclaimed' | 'detail' | 'temporary';
type Found = Finding<SettingMessage>;

/** Faults of the bases first, then of the measures that no basis carries. `clause` is an index into `settingClauses`. */
export function judgeSetting(model: Model, power: PowerNode): Found[] {
  const bases = settingBases(model, power);
  const measures = measuresOf(power);
  const beyond = bases.map((basis) => judgeLevel(model, power, basis, measures));
  const others = bases.flatMap((basis, index) =>
    beyond[index] ? [] : judgePlace(model, power, basis, bases, measures),
  );
  const found = [...beyond.flatMap((one) => one ?? []), ...others];
  // As long as one instrument is of unknown type, it may be the one that sets the measure.
  if (bases.some(({ type }) => !type) || beyond.every((one) => one !== undefined)) return found;
  return [...found, ...measures.flatMap((word) => judgeMeasure(model, power, bases, word))];
}

/** 行政强制法 第十三条第二款: where no law gives the organ execution, it applies to the court. */
export function appliesToCourt(model: Model, power: PowerNode): boolean {
  if (power.data.kind !== 'compulsory-execution') return false;
  const steps = effectiveSteps(power, model.nodes) ?? [];
  return [power.name, ...steps.map(({ name }) => name ?? '')].some((text) => /申请.{0,6}法院/u.test(text));
}

/** A basis that may set nothing of what it is said to set. */
function judgeLevel(
  model: Model,
  power: PowerNode,
  basis: SettingBasis,
  measures: readonly string[],
): Found | undefined {
  const { entry, type, name } = basis;
  const claimed = measures.filter(basis.sets);
  const barred = claimed.filter((word) => cellOf(model, power, basis, word)?.verdict === 'may-not');
  // Its own list of measures is a claim on each of them.
  const enough = entry.measures === undefined ? claimed.length : 1;
  const [word] = barred;
  if (!type || word === undefined || barred.length < enough) return undefined;
  const { measure } = settingRow(power.data.kind, word)!;
  const { clause } = cellOf(model, power, basis, word)!;
  const data = { ...wordsOf(power), basis: name, type: label('instrument-type', type), measure };
  return { message: 'beyond', clause: settingClauses.indexOf(clause), data, ...atPart(model, power, entry) };
}

/** A basis that may set, but not beside a higher one, or not for long. */
function judgePlace(
  model: Model,
  power: PowerNode,
  basis: SettingBasis,
  bases: readonly SettingBasis[],
  measures: readonly string[],
): Found[] {
  const { entry, type, name } = basis;
  if (!type) return [];
  const cells = measures.filter(basis.sets).flatMap((word) => cellOf(model, power, basis, word) ?? []);
  const data = { ...wordsOf(power), basis: name, type: label('instrument-type', type) };
  const at = { severity: 'warning', ...atPart(model, power, entry) } as const;
  const bar = cells.find(({ barredBy }) => barredBy)?.barredBy;
  const higher = bar && bases.find((other) => other.type && bar.types.includes(other.type));
  if (higher) {
    const clause = settingClauses.indexOf(bar.clause);
    return [{ message: 'detail', clause, data: { ...data, higher: higher.name }, ...at }];
  }
  const lapsing = cells.find(({ temporary }) => temporary !== undefined);
  if (!lapsing || !isOlder(basis.basis?.data.effective, lapsing.temporary!, model.asOf)) return [];
  return [{ message: 'temporary', clause: settingClauses.indexOf(lapsing.clause), data, ...at }];
}

/** A measure that no basis may set, or that none is said to set. */
function judgeMeasure(model: Model, power: PowerNode, bases: readonly SettingBasis[], word: string): Found[] {
  const claimants = bases.filter((basis) => basis.sets(word));
  const cells = (claimants.length > 0 ? claimants : bases).map((basis) => cellOf(model, power, basis, word));
  const [first] = cells;
  if (!first || word === '') return [];
  const part = power.data.measures?.find(({ type }) => type === word);
  const at = {
    clause: settingClauses.indexOf(first.clause),
    ...atPart(model, power, part ?? power.data),
  };
  const data = { ...wordsOf(power), measure: word };
  if (claimants.length === 0) return [{ message: 'unclaimed', severity: 'warning', data, ...at }];
  if (cells.some((one) => one?.verdict !== 'may-not')) return [];
  const types = labels('instrument-type', [...new Set(claimants.flatMap(({ type }) => type ?? []))]);
  return [{ message: 'unset', data: { ...data, types }, ...at }];
}

function cellOf(
  model: Model,
  power: PowerNode,
  { type }: SettingBasis,
  word: string,
): SettingCell | undefined {
  const row = settingRow(power.data.kind, word);
  return row && type && settingCell(row, type, model.asOf);
}

function wordsOf(power: PowerNode) {
  return { name: power.name, kind: label('power-kind', power.data.kind) };
}

/** Days inclusive of the first. */
function isOlder(effective: string | undefined, days: number, asOf: string): boolean {
  return effective !== undefined && (Date.parse(asOf) - Date.parse(effective)) / 86_400_000 >= days;
}
