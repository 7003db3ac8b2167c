/** Ranges whose lower limit is above the upper one. */
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Reading } from './reading.js';
import { type Spot, stepInto, subjectOf } from './spot.js';

/** Both numbers are kept: which of them is wrong, only the author knows. */
export function reversedRange(reading: Reading, spot: Spot): Diagnostic[] {
  const { properties = {} } = spot.schema;
  if (!('min' in properties && 'max' in properties)) return [];
  const min = numberAt(spot, 'min');
  const max = numberAt(spot, 'max');
  if (!min || !max || min.amount <= max.amount) return [];
  const place = (side: NumberSpot) => reading.lines.place(reading.file, side.start, side.end);
  const subject = subjectOf(spot);
  return [
    {
      rule: 'reversed-range',
      severity: 'error',
      place: place(max),
      message: {
        zh: `“${max.key}”${max.amount} 小于“${min.key}”${min.amount}`,
        en: `"${max.key}" ${max.amount} is less than "${min.key}" ${min.amount}`,
      },
      hint: {
        zh: '两个数是不是写反了，或者多写、少写了一个零？按法律条文核对。',
        en: 'Are the two swapped, or is there a nought too many? Check them against the law.',
      },
      related: [{ message: { zh: `“${min.key}”写在这里`, en: `"${min.key}" is here` }, place: place(min) }],
      ...(subject === undefined ? {} : { subject }),
    },
  ];
}

interface NumberSpot {
  readonly key: string;
  readonly amount: number;
  readonly start: number;
  readonly end: number;
}

function numberAt(spot: Spot, key: string): NumberSpot | undefined {
  const found = stepInto(spot, key);
  if (found?.node.kind !== 'scalar' || !found.pair || typeof found.node.value !== 'number') return undefined;
  return { key: found.pair.key, amount: found.node.value, ...found.node.span };
}
