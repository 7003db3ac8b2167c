/** Whether the 日 of a statute are working days. */
import { titleKey } from '../library/title-key.js';
import { type DayUnitClause, dayUnitClauses } from './day-unit-clauses.js';

export interface DayUnit {
  readonly unit: 'working' | 'calendar';
  /** The clause that says so; undefined when no clause is known to: calendar days, 民法典 第二百零一条第一款. */
  readonly clause: string | undefined;
}

/** Whose period it is, where the clause covers the organ's only (许可法 第八十二条). */
export interface PeriodOf {
  /** `party` is the applicant or the person concerned; default `organ`. */
  readonly holder?: 'organ' | 'party';
  /** Number of the article that sets the period. */
  readonly article?: number;
}

/**
 * @param title full title or without 中华人民共和国
 * @param days the number before 日 in the statute; periods written 工作日, 月 or 年 need no unit
 * @param asOf YYYY-MM-DD
 */
export function dayUnit(title: string, days: number, asOf: string, of: PeriodOf = {}): DayUnit {
  const key = titleKey(title);
  const found = dayUnitClauses.find(
    (entry) =>
      entry.instruments.some((name) => titleKey(name) === key) &&
      entry.from <= asOf &&
      (entry.until === undefined || asOf <= entry.until) &&
      names(entry, days) &&
      !(entry.organsOnly && of.holder === 'party') &&
      !isExcepted(entry, key, days, of.article),
  );
  return found ? { unit: found.unit, clause: found.clause } : { unit: 'calendar', clause: undefined };
}

function names({ days }: DayUnitClause, wanted: number): boolean {
  if (days === undefined) return true;
  return 'upTo' in days ? wanted <= days.upTo : days.includes(wanted);
}

function isExcepted({ except = [] }: DayUnitClause, key: string, days: number, article: number | undefined) {
  return except.some(
    (one) =>
      titleKey(one.instrument) === key &&
      one.article === article &&
      (one.days === undefined || one.days.includes(days)),
  );
}
