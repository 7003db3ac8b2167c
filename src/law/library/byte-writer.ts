/** Writes the numbers of the library file: variable-length integers, fixed words, raw bytes. */

export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  /** A whole number from 0, seven bits a byte, lowest first. */
  count(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#push(rest);
  }

  word(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#push((value >>> shift) & 0xff);
  }

  hex(text: string): void {
    for (let at = 0; at < text.length; at += 2) this.#push(Number.parseInt(text.slice(at, at + 2), 16));
  }

  raw(bytes: Uint8Array): void {
    for (const byte of bytes) this.#push(byte);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
