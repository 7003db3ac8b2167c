/** A stretch of an authored text that may have been mended, with the way back to the author's offsets. */

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Stretch {
  /** `offsets[i]` is the author's offset of unit i; a number means that the stretch is unchanged from there on. */
  private constructor(
    readonly text: string,
    private readonly offsets: number | Uint32Array,
  ) {}

  static of(text: string, start = 0, end = text.length): Stretch {
    return new Stretch(text.slice(start, end), start);
  }

  /** The author's offset for an offset within this stretch. */
  origin(offset: number): number {
    if (typeof this.offsets === 'number') return this.offsets + offset;
    return this.offsets[Math.min(Math.max(offset, 0), this.text.length)]!;
  }

  slice(start: number, end: number): Stretch {
    const offsets =
      typeof this.offsets === 'number' ? this.offsets + start : this.offsets.subarray(start, end + 1);
    return new Stretch(this.text.slice(start, end), offsets);
  }

  /** Edits are in order and apart. What is inserted maps to the place of what it stands for. */
  edit(edits: readonly Edit[]): Stretch {
    let text = '';
    const offsets: number[] = [];
    let at = 0;
    const keep = (until: number) => {
      text += this.text.slice(at, until);
      for (; at < until; at += 1) offsets.push(this.origin(at));
    };
    for (const edit of edits) {
      keep(edit.start);
      const room = edit.end - edit.start;
      for (let index = 0; index < edit.text.length; index += 1)
        offsets.push(this.origin(edit.start + Math.min(index, room)));
      text += edit.text;
      at = edit.end;
    }
    keep(this.text.length);
    offsets.push(this.origin(this.text.length));
    return new Stretch(text, Uint32Array.from(offsets));
  }
}
