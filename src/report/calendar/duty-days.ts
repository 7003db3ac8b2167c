/** Days that some places only are bound by: what a rule of the packs in use asks for, before it is due. */
import { addCalendarYears } from '../../law/calendar/civil-date.js';
import type { Model } from '../../model/model.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { placeOf } from '../place-of.js';
import { isEnforcer } from '../shares/publications-due.js';
import { type Due, type DueKind, named } from './due.js';

/** Rule that asks -> what falls due by it. */
const DUTIES: Readonly<Record<string, (model: Model, organs: readonly CoveredOrgan[]) => Due[]>> = {
  'require-december-report': decemberReports,
  'require-new-law-report': newLawReports,
  'require-reviewed-documents': documentReviews,
};

/** `asks`: whether a rule binds an organ. */
export function dutyDays(
  model: Model,
  organs: readonly CoveredOrgan[],
  asks: (rule: string, organ: string) => boolean,
): Due[] {
  const enforcing = organs.filter(isEnforcer);
  return Object.entries(DUTIES).flatMap(([rule, days]) =>
    days(model, enforcing).filter(({ organ }) => asks(rule, organ)),
  );
}

/** 重庆市行政执法监督条例 art. 9: each December, unless this one's report is on record. */
function decemberReports(model: Model, organs: readonly CoveredOrgan[]): Due[] {
  const year = Number(model.asOf.slice(0, 4));
  return organs.flatMap(({ id }): Due[] => {
    const isMade = model.reports.some(
      ({ data, current }) =>
        current &&
        data.organ === id &&
        (data.kind === 'annual' || data.kind === 'work') &&
        data.date.startsWith(`${year}-12-`),
    );
    if (isMade) return [];
    const what = { zh: `${year}年度行政执法工作报告`, en: `report on enforcement of ${year}` };
    return [due('december-report', `${year}-12-31`, id, `${id}/${year}`, what)];
  });
}

/** 重庆市行政执法监督条例 art. 8: one year after a new law or regulation of the own list took effect. */
function newLawReports(model: Model, organs: readonly CoveredOrgan[]): Due[] {
  const types: readonly string[] = ['law', 'administrative-regulation', 'local-regulation'];
  const ids = new Set(organs.map(({ id }) => id));
  return model.bases.flatMap((basis): Due[] => {
    const { type, effective, version = '', title } = basis.data;
    if (!ids.has(basis.organ) || !types.includes(type) || /修正|修订/u.test(version)) return [];
    const date = yearsAfter(effective, 1);
    if (date === undefined || date < model.asOf || !basis.current) return [];
    const isMade = model.reports.some(
      ({ data, current }) =>
        current && data.organ === basis.organ && data.kind === 'new-law' && data.law?.includes(title),
    );
    if (isMade) return [];
    return [
      {
        ...due('new-law-report', date, basis.organ, basis.id, named(`《${title}》`)),
        at: placeOf(model, basis),
      },
    ];
  });
}

/** 国发〔2008〕17号 item 15: cities, counties and their departments review what they keep every two years. */
function documentReviews(model: Model): Due[] {
  return model.normativeDocuments.flatMap((node): Due[] => {
    const { conclusion, reviewed, organ } = node.data;
    const owner = model.nodes.get(organ);
    const isLocal = owner?.kind === 'organ' && ['city', 'county'].includes(owner.data.level);
    const date = yearsAfter(reviewed, 2);
    if (!node.current || !isLocal || conclusion !== 'kept' || date === undefined) return [];
    return [
      {
        ...due('document-review', date, organ, node.id, named(`《${node.name}》`)),
        at: placeOf(model, node),
      },
    ];
  });
}

function due(kind: DueKind, date: string, organ: string, subject: string, what: Due['what']): Due {
  return { date, kind, organ, subject, what, detail: named('') };
}

/** A broken date has left an empty text behind. */
function yearsAfter(date: string | undefined, years: number): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}$/.test(date) && date < '9990'
    ? addCalendarYears(date, years)
    : undefined;
}
