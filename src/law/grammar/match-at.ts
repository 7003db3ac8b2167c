/** Sticky matching: every expression of the grammar is anchored at an offset, bounded and without nested repeats. */

/** Matches `pattern` (which carries the y flag) exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
