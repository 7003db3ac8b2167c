/** Reads the head of a law text: titles and dated events. */
import type { LawEvent } from './law-text.js';

export interface LawHead {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly events: readonly LawEvent[];
}

const date =
  /([12]\d{3})[\s\u3000]*年[\s\u3000]*(\d{1,2})[\s\u3000]*月[\s\u3000]*(\d{1,2})[\s\u3000]*(?:日|(?=\D|$))/g;
const inner = /[\s\u00a0\u200b-\u200d\u3000\ufeff\ue000-\uf8ff]+/g;

/**
 * `lines` end before the text proper. An event begins at its date and reaches to the next one, over line ends:
 * the heads wrap lines, glue events together and leave brackets open.
 */
export function readLawHead(lines: readonly string[]): LawHead {
  const titles = lines
    .filter((line) => /^#{1,2}[\s\u3000]/.test(line))
    .map((line) => clean(line.replace(/^#+/, '')));
  const meta = lines
    .filter((line) => !line.startsWith('#') && !line.startsWith('<!--'))
    .map((line) => line.normalize('NFKC').replace(/，/g, ','))
    .join('\n');
  const hits = [...meta.matchAll(date)];
  const events = hits.flatMap((hit, index) => {
    const [year, month, day] = [Number(hit[1]), Number(hit[2]), Number(hit[3])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return [];
    const from = hit.index + hit[0].length;
    const text = clean(meta.slice(from, hits[index + 1]?.index ?? meta.length));
    return [{ date: `${year}-${pad(month)}-${pad(day)}`, text }];
  });
  return { title: titles[0] ?? '', subtitle: titles[1], events };
}

/** Titles keep one blank between Latin words; inside Chinese there is none. */
function clean(text: string): string {
  return text
    .replace(inner, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
    .trim();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
