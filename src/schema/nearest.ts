/** The nearest known word for a misspelt one. */
import { distance } from 'fastest-levenshtein';

/** UTF-16 units; what is longer is no misspelt word, and comparing takes the time of its length. */
const longestWord = 100;

/**
 * Undefined when nothing is near enough to be meant. Words of two characters may differ in one, longer ones in a
 * third of their characters, or in half of them after the same beginning (承办单位, 承办机构).
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  if (written.length > longestWord) return undefined;
  const wanted = plain(written);
  let best: { word: string; score: number } | undefined;
  for (const word of candidates) {
    const candidate = plain(word);
    const longest = Math.max(wanted.length, candidate.length);
    const contains =
      longest > 2 &&
      Math.min(wanted.length, candidate.length) > 1 &&
      (wanted.includes(candidate) || candidate.includes(wanted));
    const steps = distance(wanted, candidate);
    const score = contains ? Math.min(steps, 1.5) : steps;
    const sameStart = longest > 3 && wanted.slice(0, 2) === candidate.slice(0, 2);
    if (score > Math.max(1, Math.floor(longest / (sameStart ? 2 : 3))) && !contains) continue;
    if (wanted.length === 1 && score > 0) continue;
    if (!best || score < best.score) best = { word, score };
  }
  return best?.word;
}

/** Full-width letters, spaces, case, quotes and the hyphen-underscore confusion do not count. */
function plain(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s"'“”‘’「」【】[\]_:：]/g, (sign) => (sign === '_' ? '-' : ''));
}
