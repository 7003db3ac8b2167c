/** Everything that falls due, by day. */
import type { Model } from '../../model/model.js';
import type { Material } from '../define-section.js';
import { type Due, named } from './due.js';
import { dutyDays } from './duty-days.js';
import { lawDays } from './law-days.js';
import { letterDays } from './letter-days.js';
import { statisticsDays } from './statistics-days.js';
import { termsEnd } from './terms-end.js';

/** By date, then in the order of the administrative tree; the same on every machine. */
export function readCalendar({ model, organs, suppressed, rules, asks }: Material): Due[] {
  const places = new Map(organs.map(({ id }, at) => [id, at]));
  const all = [
    ...termsEnd(model),
    ...lawDays(model),
    ...letterDays(model),
    ...statisticsDays(model, organs),
    ...dutyDays(model, organs, asks),
    ...exceptions(suppressed, rules, model),
  ];
  const rank = ({ organ }: Due) => places.get(organ) ?? -1;
  return all.toSorted(
    (a, b) =>
      compare(a.date, b.date) ||
      rank(a) - rank(b) ||
      compare(a.kind, b.kind) ||
      compare(a.subject, b.subject),
  );
}

/** One for an exception, however many findings it sets aside. */
function exceptions(suppressed: Material['suppressed'], rules: Material['rules'], model: Model): Due[] {
  const byPlace = new Map(suppressed.map((item) => [`${item.place.file}:${item.place.line}`, item]));
  return [...byPlace.values()].flatMap(({ finding, reason, until, place }): Due[] => {
    if (until < model.asOf) return [];
    const title = rules.find(({ id }) => id === finding.rule)?.title ?? {
      zh: finding.rule,
      en: finding.rule,
    };
    const node = finding.subject === undefined ? undefined : model.nodes.get(finding.subject);
    return [
      {
        date: until,
        kind: 'suppression',
        organ: node?.organ ?? '',
        subject: `${finding.rule}/${finding.subject ?? place.file}`,
        what: named(node?.name ?? place.file),
        detail: { zh: `${title.zh}；${reason}`, en: `${title.en}; ${reason}` },
        at: { file: place.file, line: place.line },
      },
    ];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
