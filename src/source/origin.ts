/** Where a value was written: carried from the author's file to the printed paper. */

export interface Origin {
  readonly file: string;
  /** JSON pointer with canonical keys, e.g. `/3/bases/0/cite`. */
  readonly pointer: string;
}

const origins = new WeakMap<object, readonly Origin[]>();

/** Remembers where an object or list was written. Returns the same object. */
export function markOrigin<T extends object>(value: T, ...places: readonly Origin[]): T {
  origins.set(value, places);
  return value;
}

/** The places of an object: one for a record, several for a value computed from many; none when unknown. */
export function originsOf(value: unknown): readonly Origin[] {
  return (typeof value === 'object' && value !== null && origins.get(value)) || [];
}

/** The places of a property: the owner's, with the key added to each pointer when the owner was read from a file. */
export function originsOfProperty(owner: unknown, key: string): readonly Origin[] {
  const own =
    typeof owner === 'object' && owner !== null ? (owner as Record<string, unknown>)[key] : undefined;
  const direct = originsOf(own);
  if (direct.length > 0) return direct;
  const places = originsOf(owner);
  return places.length === 1
    ? [{ file: places[0]!.file, pointer: `${places[0]!.pointer}/${escapePointer(key)}` }]
    : places;
}

/** RFC 6901 section 3. */
export function escapePointer(segment: string): string {
  // Keys and indexes hardly ever need it, and every value of every record passes here.
  if (!segment.includes('~') && !segment.includes('/')) return segment;
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}
