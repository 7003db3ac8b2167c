/** The yearly figures of enforcement, public by 31 January of the next year (国办发〔2018〕118号 item 6). */
import { factsAbout } from '../../model/facts-about.js';
import type { Model } from '../../model/model.js';
import type { CoveredOrgan } from '../chain/covered.js';
import { isEnforcer } from '../shares/publications-due.js';
import type { Due } from './due.js';

/** For every organ that acts in its own name, the next such day whose figures are not published yet. */
export function statisticsDays(model: Model, organs: readonly CoveredOrgan[]): Due[] {
  const thisYear = Number(model.asOf.slice(0, 4));
  return organs.filter(isEnforcer).map(({ id }): Due => {
    const made = factsAbout(model.publications, id, 'statistics');
    const isMade = (year: number) => made.some(({ data }) => data.date.startsWith(`${year}-`));
    const isOver = model.asOf > `${thisYear}-01-31` || isMade(thisYear);
    const year = isOver ? thisYear + 1 : thisYear;
    return {
      date: `${year}-01-31`,
      kind: 'annual-statistics',
      organ: id,
      subject: `${id}/${year}`,
      what: { zh: `${year - 1}年度行政执法总体情况`, en: `figures of enforcement of ${year - 1}` },
      detail: { zh: '国办发〔2018〕118号（六）', en: 'No. 118 of 2018, item 6' },
    };
  });
}
