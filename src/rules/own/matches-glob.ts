/** Whether a text has the form of a pattern with `*` and `?`, in time that grows with the text only. */

/** `*` stands for any text, also none, `?` for one character. No other sign means anything but itself. */
export function matchesGlob(text: string, pattern: string): boolean {
  const signs = [...text];
  const wanted = [...pattern];
  let at = 0;
  let part = 0;
  let star = -1;
  let after = 0;
  while (at < signs.length) {
    if (wanted[part] === '*') {
      star = part;
      part += 1;
      after = at;
    } else if (part < wanted.length && (wanted[part] === '?' || wanted[part] === signs[at])) {
      part += 1;
      at += 1;
    } else if (star >= 0) {
      // Only the last star is tried again: an earlier one would reach no further.
      part = star + 1;
      after += 1;
      at = after;
    } else return false;
  }
  while (wanted[part] === '*') part += 1;
  return part === wanted.length;
}
