/** Reports on a statute one year after it took effect. */
import { addCalendarDays, addCalendarYears } from '../law/calendar/civil-date.js';
import { groupBy } from '../model/group-by.js';
import type { BasisNode, Model, OrganNode } from '../model/model.js';
import type { InstrumentType } from '../schema/record-types.generated.js';
import { enforcers, reportsOf } from './fact-records.js';

export interface MissingReport {
  readonly organ: OrganNode;
  readonly basis: BasisNode;
  /** The day on which the year was over. */
  readonly due: string;
}

/** A month for writing the report; older statutes than this many years are no longer asked for. */
const GRACE_DAYS = 31;
const MOST_YEARS = 3;

/**
 * Bases of the given types in an organ's own list that are new (no amendment 修正, 修订) and whose first year is over,
 * without a report of the organ that names them.
 */
export function missingNewLawReports(model: Model, types: readonly InstrumentType[]): MissingReport[] {
  const oldest = addCalendarYears(model.asOf, -MOST_YEARS);
  const bases = groupBy(model.bases, (basis) => basis.organ);
  return enforcers(model).flatMap((organ) => {
    const reports = reportsOf(model, organ.id).filter(({ data }) => data.kind === 'new-law');
    return (bases.get(organ.id) ?? []).flatMap((basis) => {
      const { type, effective, version = '', title } = basis.data;
      if (!basis.current || !types.includes(type)) return [];
      if (/修正|修订/u.test(version) || effective === undefined || effective < oldest) return [];
      const due = addCalendarYears(effective, 1);
      if (addCalendarDays(due, GRACE_DAYS) >= model.asOf) return [];
      return reports.some(({ data }) => data.law?.includes(title)) ? [] : [{ organ, basis, due }];
    });
  });
}
