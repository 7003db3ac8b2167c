/** Works out when a version commenced, from its own text and head; undefined when they do not prove it. */
import type { VersionEntry } from './instrument.js';
import type { LawFile } from './read-law-file.js';

type Effective = Pick<VersionEntry, 'effective' | 'effectiveFrom'>;
const undetermined: Effective = { effective: undefined, effectiveFrom: undefined };

/**
 * The commencement article proves the day when it lies on or after the adoption of this version. An amended text
 * keeps the day of the first text, which then lies before its own adoption and proves nothing for it.
 * 自公布之日起 proves a day only where the head dates the promulgation and no amendment came after.
 */
export function findEffectiveDate({ adopted, commencement, law, amended }: LawFile): Effective {
  const day = commencement?.day;
  if (day !== undefined && day !== 'promulgation' && adopted !== undefined && day >= adopted) {
    return { effective: day, effectiveFrom: 'article' };
  }
  const headed = law.events.findLast(({ text }) => /^(?:起)?(?:施行|生效)/u.test(text));
  if (headed && adopted !== undefined && headed.date >= adopted) {
    return { effective: headed.date, effectiveFrom: 'head' };
  }
  if (day === 'promulgation' && !amended) {
    const promulgated = law.events.findLast(({ text }) => /(?:公布|发布|公布施行)[）)。]?$/u.test(text));
    if (promulgated && promulgated.date === law.events.at(-1)?.date && promulgated.date === adopted) {
      return { effective: promulgated.date, effectiveFrom: 'promulgation' };
    }
  }
  return undetermined;
}
