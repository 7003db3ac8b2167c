/** The ids of records whose id or name is like a word: what to offer when someone asks for it. */
import { distance } from 'fastest-levenshtein';
import { compareText } from './file-order.js';

/** The most alike first; at most `most` of them. Records that hold the word come before those that resemble it. */
export function similarIds(
  word: string,
  candidates: Iterable<{ readonly id: string; readonly name: string }>,
  most: number,
): string[] {
  const far = (text: string): number =>
    text.includes(word) ? 1 - word.length / text.length : distance(word, text);
  const limit = Math.ceil(word.length / 3);
  return [...candidates]
    .map(({ id, name }) => ({ id, far: Math.min(far(id), far(name)) }))
    .filter((candidate) => candidate.far <= limit && candidate.far < word.length)
    .toSorted((a, b) => a.far - b.far || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
