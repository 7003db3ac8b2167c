/** Tells whether a line goes on from a line that was broken inside a sentence. */

const terminal = /[。；：！？…”』」）)》〉!?;:]$/;
const open = /[，、,]$/;
/** A shorter line without an end is a title or a list, not a broken sentence. */
const shortest = 30;

/** `before` and `line` stand in one article; the heading of an item (（一）能源矿产) takes the line below it. */
export function readsOn(before: string, line: string, afterItem: boolean): boolean {
  if (before === '') return false;
  if (open.test(before)) return true;
  // A formula stands in a line of its own and belongs to the sentence around it.
  if (/[＝=]/.test(line) && !terminal.test(line)) return true;
  return !terminal.test(before) && (afterItem || before.length >= shortest);
}
