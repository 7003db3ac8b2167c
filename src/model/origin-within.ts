/** The origin of a value inside a record: its own mark, else its owner's with the keys added. */
import { escapePointer, type Origin, originsOf } from '../source/origin.js';

/**
 * The mark wins because its pointer counts items as they are written; the position in the data differs when an
 * invalid item was left out.
 */
export function originWithin(owner: Origin, value: unknown, ...path: readonly (string | number)[]): Origin {
  const [own] = originsOf(value);
  if (own) return own;
  const tail = path.map((segment) => `/${escapePointer(String(segment))}`).join('');
  return { file: owner.file, pointer: `${owner.pointer}${tail}` };
}
