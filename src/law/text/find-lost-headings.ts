/** Finds chapter titles that a text carries as bare lines: they are no paragraphs of the article before. */
import type { Line } from './classify-line.js';

const terminal = /[。；！？…”』」）)》〉!?;]$/;
const longest = 30;
/** Titles that need no further sign. */
const usual = /^(?:总则|附则|法律责任|罚则|一般规定|附件)$/;

/**
 * Indexes of lost headings: short lines without punctuation that stand directly before an article or a heading, after
 * a line that was complete. A run of two such lines is one title that was torn.
 */
export function findLostHeadings(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = lines.length - 2; index > 0; index -= 1) {
    if (!isTitleLike(lines[index]!)) continue;
    const next = lines[index + 1]!;
    const before =
      next.kind === 'heading' || (next.kind === 'article' && next.spaced) || found.has(index + 1);
    if (!before) continue;
    let start = index;
    while (start > 1 && index - start < 2 && isTitleLike(lines[start - 1]!)) start -= 1;
    const complete = lines[start - 1]!;
    const plain = lines[index]!.text.replace(/[\s\u3000]/g, '');
    if (!isComplete(complete) && !usual.test(plain)) continue;
    for (let at = start; at <= index; at += 1) found.add(at);
    index = start;
  }
  return found;
}

function isTitleLike(line: Line): boolean {
  return line.kind === 'text' && line.text.length <= longest && !/[。；：，“”:;,=＝]/.test(line.text);
}

function isComplete(line: Line): boolean {
  return line.kind === 'heading' || line.kind === 'table' || terminal.test(line.text);
}
