/** The nearest valid word to one that is not, for "did you mean". */
import { distance } from 'fastest-levenshtein';

/** Undefined when nothing is near: more than half of the word, and more than two letters, would have to change. */
export function nearest(word: string, valid: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 2)) + 1;
  for (const candidate of valid) {
    const far = distance(word, candidate);
    if (far < least && far < Math.max(word.length, candidate.length)) [best, least] = [candidate, far];
  }
  return best;
}
