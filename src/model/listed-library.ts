/** The instruments that only the workspace's own list knows, as a library: by their listed dates, without articles. */
import { createLibrary } from '../law/library/create-library.js';
import type { InstrumentEntry } from '../law/library/instrument.js';
import type { Library } from '../law/library/library.js';
import { titleKey } from '../law/library/title-key.js';
import { parseCitations } from '../law/parse-citations.js';
import type { BasisRecord } from '../schema/record-types.generated.js';
import { groupBy } from './group-by.js';

/** Several records of one title are its versions. `shipped` proves what it holds, so that is left out here. */
export function listedLibrary(bases: readonly BasisRecord[], shipped: Library): Library {
  const unknown = bases.filter(({ title }) => title && shipped.find(title).length === 0);
  const entries = [...groupBy(unknown, ({ title }) => titleKey(title)).values()].map(entryOf);
  return createLibrary(shipped.knownThrough, entries, () => []);
}

function entryOf(records: readonly BasisRecord[]): InstrumentEntry {
  const versions = [...records].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const last = versions.at(-1)!;
  const repealed = versions.every((record) => record.repealed !== undefined) ? last.repealed : undefined;
  return {
    title: last.title,
    shortTitles: versions.flatMap(({ short }) => short ?? []),
    type: last.type,
    issuer: last.issuer,
    region: last.region,
    firstAdopted: undefined,
    hadPredecessor: true,
    versions: versions.map(({ adopted, effective, number }) => ({
      adopted,
      effective,
      effectiveFrom: 'correction',
      numbers: numbersOf(number),
      articleCount: 0,
      complete: false,
    })),
    numbers: [],
    repeal:
      repealed === undefined
        ? undefined
        : {
            date: repealed,
            notBefore: repealed,
            by: last['replaced-by'] ?? last.title,
            article: undefined,
            replaces: last['replaced-by'] !== undefined,
          },
  };
}

/** A record that could not be read whole may lack its dates. */
function dayOf({ effective, adopted }: Partial<BasisRecord>): string {
  return effective ?? adopted ?? '';
}

function numbersOf(number: string | undefined) {
  return parseCitations(number ?? '').flatMap(({ anchor }) =>
    anchor.kind === 'document-number' ? [anchor.documentNumber] : [],
  );
}
