/** Offsets of a text as lines and columns. */
import type { Place } from '../diagnostics/diagnostic.js';

export class LineIndex {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** A stretch of the file, from UTF-16 offsets; the end is exclusive. Offsets outside the text are pulled in. */
  place(file: string, start: number, end: number = start): Place {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number } {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - this.#starts[low]! + 1 };
  }

  /** Offset of the first character of a line; the length of the text for a line after the last. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }
}
