/** The id an author most likely meant. */
import { distance } from 'fastest-levenshtein';
import { compareText } from './organ-folders.js';

/** By name when the name was written instead of the id, else the ids of few changed characters, nearest first. */
export function nearestIds(
  written: string,
  candidates: Iterable<{ readonly id: string; readonly name: string }>,
  most = 3,
): string[] {
  const nodes = [...candidates];
  const byName = nodes.filter((node) => node.name === written).map((node) => node.id);
  if (byName.length > 0) return byName.toSorted(compareText).slice(0, most);
  // Ids are short: up to a third of the characters may differ, and two characters of a Chinese id are a word.
  const limit = Math.max(1, Math.floor(written.length / 3));
  return nodes
    .map(({ id }) => ({ id, far: distance(written, id) }))
    .filter(({ id, far }) => far <= limit && far < id.length)
    .toSorted((a, b) => a.far - b.far || compareText(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}
