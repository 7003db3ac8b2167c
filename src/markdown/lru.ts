/** A memo bounded by weight: the least recently used entries leave first. */

export class Lru<T> {
  readonly #entries = new Map<string, T>();
  #weight = 0;

  /** `capacity` in UTF-16 units of the keys together, a fair measure of what a parsed tree weighs. */
  constructor(readonly capacity: number) {}

  get size(): number {
    return this.#entries.size;
  }

  /** The entry of a key, made when absent. A key heavier than the whole memo is made anew each time. */
  get(key: string, make: () => T): T {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    if (key.length > this.capacity) return made;
    this.#entries.set(key, made);
    this.#weight += key.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.capacity) break;
      this.#entries.delete(oldest);
      this.#weight -= oldest.length;
    }
    return made;
  }
}
