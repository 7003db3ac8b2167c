/** True days of every held law are never accused, whenever one looks; days that fit no text are. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/law/calendar/add-days.js';
import { createStatutes } from '../../src/model/create-statutes.js';
import { provedDates, unlikelyDate } from '../../src/rules/basis-dates.js';
import { namesEarlierText, versionInForce } from '../../src/rules/named-version.js';
import type { BasisRecord } from '../../src/schema/record-types.generated.js';
import { shippedLibrary } from '../shipped-library.js';

type Days = Pick<BasisRecord, 'effective'> & Partial<Pick<BasisRecord, 'adopted' | 'version'>>;

/** What is said against the listed days of a law, as `key why`. */
function accused(title: string, days: Days, asOf: string): string[] {
  const data = { id: 'x', title, type: 'law', issuer: 'x', ...days } as BasisRecord;
  const statutes = createStatutes(shippedLibrary, [], asOf);
  const whole = statutes.ofBasis({ data });
  if (!whole) throw new Error(`not held: ${title}`);
  const wrong = provedDates(data, whole)
    .filter(([key, proved]) => data[key] !== undefined && data[key] !== proved)
    .map(([key, proved]) => `${key} is ${proved}`);
  const unlikely = unlikelyDate(data, whole, statutes.knownThrough, asOf);
  const current = versionInForce(whole);
  const older = current && namesEarlierText(data, current);
  return [...wrong, ...(unlikely ? [`${unlikely.key} ${unlikely.why}`] : []), ...(older ? ['older'] : [])];
}

test('the true days of each version, from its adoption to the next one', () => {
  const laws = shippedLibrary()!.instruments.filter(({ type }) => type === 'law');
  let count = 0;
  const found = laws.flatMap(({ title, versions }) =>
    versions.flatMap(({ adopted, effective }, index) => {
      if (adopted === undefined) return [];
      const next = versions[index + 1]?.adopted ?? '9999';
      // Where no text proves the commencement, the amending decision named a day some weeks later.
      const days = { adopted, effective: effective ?? addDays(adopted, 80) };
      const version = `${adopted.slice(0, 4)}修正`;
      return [0, 81, 200, 364, 500]
        .map((later) => addDays(adopted, later))
        .filter((asOf) => asOf < next)
        .flatMap((asOf) => {
          count += 1;
          const records: Days[] = [days, { ...days, version }, { effective: days.effective, version }];
          return records.flatMap((record) =>
            accused(title, record, asOf).map((what) => `${title} ${adopted} as of ${asOf}: ${what}`),
          );
        });
    }),
  );
  expect(count).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

test.each(['2025-12-31', '2026-03-01', '2026-07-01', '2026-09-11', '2026-09-12', '2027-01-01'])(
  'an amendment of undetermined commencement is right as of %s',
  (asOf) => {
    const food = '中华人民共和国食品安全法';
    const effective = '2025-12-01';
    expect(accused(food, { adopted: '2025-09-12', version: '2025修正', effective }, asOf)).toEqual([]);
    expect(accused(food, { effective }, asOf)).toEqual([]);
  },
);

test.each([
  ['税收征收管理法', { adopted: '2018-04-24', effective: '2015-04-24' }, ['adopted unheld']],
  ['税收征收管理法', { adopted: '2015-04-24', effective: '2015-04-24' }, []],
  ['税收征收管理法', { adopted: '2015-04-24', effective: '2001-05-01' }, []],
  ['税收征收管理法', { adopted: '2015-04-24', effective: '1991-05-01' }, ['effective early']],
  ['土地管理法', { adopted: '2019-08-26', effective: '2023-01-01' }, ['effective late']],
  ['土地管理法', { effective: '2023-01-01' }, ['effective late']],
  ['土地管理法', { adopted: '2019-08-26', effective: '2020-01-01' }, []],
  ['土地管理法', { adopted: '2019-08-26', effective: '1999-01-01' }, []],
  // A text of which the library cannot know.
  ['土地管理法', { adopted: '2026-10-20', effective: '2026-11-01' }, []],
] as const)('%s %o: %o', (title, days, told) => {
  expect(accused(`中华人民共和国${title}`, days, '2026-11-21')).toEqual(told);
});
