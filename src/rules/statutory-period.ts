/** Holds a written time limit against the period that a general statute sets. */
import { dayUnit } from '../law/calendar/day-unit.js';
import { type Duration, parseDuration } from '../law/calendar/parse-duration.js';
import type { Model } from '../model/model.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { type CitedInstrument, citedInstruments, citesSpecial } from './cited-instruments.js';
import { isLonger } from './duration-days.js';

export interface StatutoryPeriod {
  /** Title without 中华人民共和国, as `titleKey` gives it. */
  readonly instrument: string;
  readonly article: number;
  /** 日 in the statute; its day-unit clause says what they are. */
  readonly days: number;
  /** With the extension that the article allows, where the step says that it is extended. */
  readonly extended?: number;
  /** Types of instruments that may set another period (法律、法规另有规定的); none when nothing may. */
  readonly unless: readonly InstrumentType[];
  /** Periods of special instruments that are known: they count instead where the limit rests on one. */
  readonly special?: readonly Omit<StatutoryPeriod, 'unless' | 'special'>[];
  /** Whose period it is; default the organ's. */
  readonly holder?: 'party';
}

export interface WrittenLimit {
  readonly limit: string | undefined;
  readonly basis: string | undefined;
  /** What the step says of itself; an extension or another handling that the article allows is told there. */
  readonly text: string;
}

/** Whether the limit is longer than the statute allows; false as long as a special instrument may allow it. */
export function exceedsPeriod(
  model: Model,
  organ: string,
  written: WrittenLimit,
  period: StatutoryPeriod,
): boolean {
  const limit = written.limit === undefined ? undefined : parseDuration(written.limit);
  if (!limit) return false;
  const cited = (): readonly CitedInstrument[] => citedInstruments(model, organ, written.basis);
  if (!isBeyond(model, limit, written, period)) {
    // Only a special instrument can be stricter.
    const stricter = (period.special ?? []).filter((one) => isBeyond(model, limit, written, one));
    return stricter.length > 0 && stricter.some(({ instrument }) => cites(cited(), instrument));
  }
  const special = period.special?.find(({ instrument }) => cites(cited(), instrument));
  if (special) return isBeyond(model, limit, written, special);
  return !citesSpecial(cited(), [period.instrument], period.unless);
}

/** Whether the limit is surely shorter than the least that the statute leaves to the party. */
export function fallsShortOf(model: Model, limit: string | undefined, period: StatutoryPeriod): boolean {
  const written = limit === undefined ? undefined : parseDuration(limit);
  if (!written || written.unit === 'at-once') return false;
  const unit = unitOf(model, period, period.days);
  return isLonger({ amount: period.days, unit: 'day' }, written, {
    a: unit,
    b: unitOf(model, period, written.amount),
  });
}

/** The words of the period in both languages: 7个工作日, 90日. */
export function printPeriod(model: Model, period: StatutoryPeriod): { zh: string; en: string } {
  return unitOf(model, period, period.days) === 'working'
    ? { zh: `${period.days}个工作日`, en: `${period.days} working days` }
    : { zh: `${period.days}日`, en: `${period.days} days` };
}

function isBeyond(
  model: Model,
  limit: Duration,
  { basis, text }: WrittenLimit,
  period: Omit<StatutoryPeriod, 'unless' | 'special'>,
): boolean {
  const days = period.extended !== undefined && /延长|延期/.test(text) ? period.extended : period.days;
  // 日 as the organ writes them are those of the statute when it cites that statute.
  const own = basis?.includes(period.instrument) ? unitOf(model, period, limit.amount) : 'calendar';
  return isLonger(limit, { amount: days, unit: 'day' }, { a: own, b: unitOf(model, period, period.days) });
}

function unitOf(
  { asOf }: Model,
  { instrument, article, holder }: Pick<StatutoryPeriod, 'instrument' | 'article' | 'holder'>,
  days: number,
): 'working' | 'calendar' {
  return dayUnit(instrument, days, asOf, { article, ...(holder && { holder }) }).unit;
}

function cites(cited: readonly CitedInstrument[], instrument: string): boolean {
  return cited.some(({ key }) => key === instrument);
}
