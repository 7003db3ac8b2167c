/** Reads what ByteWriter wrote. Past the end it reads zeros; the caller checks `spent`. */

export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  get spent(): boolean {
    return this.#at > this.bytes.length;
  }

  count(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 42; factor *= 0x80) {
      const byte = this.#next();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    return value;
  }

  word(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= this.#next() << shift;
    return value >>> 0;
  }

  hex(length: number): string {
    let text = '';
    for (let at = 0; at < length; at += 1) text += this.#next().toString(16).padStart(2, '0');
    return text;
  }

  #next(): number {
    const byte = this.bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }
}
