/** The id an author most likely meant. */
import { nearest } from '../schema/nearest.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** By its name when that was written instead, else by likeness of the id, else of the name. */
export function nearestId(written: string, candidates: readonly Named[]): string | undefined {
  const idOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : candidates.find((candidate) => candidate.name === name)?.id;
  return (
    idOf(written) ??
    nearest(
      written,
      candidates.map(({ id }) => id),
    ) ??
    idOf(
      nearest(
        written,
        candidates.map(({ name }) => name),
      ),
    )
  );
}
