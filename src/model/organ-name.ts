/** What an organ was called on a day 更名前后. */
import type { OrganRecord } from '../schema/record-types.generated.js';

type Named = Pick<OrganRecord, 'former-names'> & { readonly name: string };

/**
 * The former name whose last day of use is the first on or after the day, else the present name.
 * `asOf`: YYYY-MM-DD. An organ of the model: `organNameOn({ ...organ.data, name: organ.latestName }, day)`.
 */
export function organNameOn(organ: Named, asOf: string): string {
  const former = (organ['former-names'] ?? [])
    .filter(({ name, until }) => name && until && asOf <= until)
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))[0];
  return former?.name ?? organ.name;
}
