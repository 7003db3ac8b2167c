/** Two texts of the same number of lines as a unified diff. */

import { printableText } from '../diagnostics/printable-text.js';

/** Lines shown before and after a change. */
const around = 2;

/** Empty when they are equal. */
export function printLineDiff(file: string, before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  if (changed.length === 0) return '';
  const name = printableText(file);
  const out = [`--- ${name}`, `+++ ${name}`];
  for (let at = 0; at < changed.length; ) {
    let last = at;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * around + 1) last += 1;
    const from = Math.max(0, changed[at]! - around);
    const to = Math.min(old.length - 1, changed[last]! + around);
    out.push(`@@ -${from + 1},${to - from + 1} +${from + 1},${to - from + 1} @@`, ...hunk(from, to));
    at = last + 1;
  }
  return `${out.join('\n')}\n`;

  function hunk(from: number, to: number): string[] {
    const lines: string[] = [];
    for (let index = from; index <= to; ) {
      if (old[index] === now[index]) {
        lines.push(` ${old[index]}`);
        index += 1;
        continue;
      }
      const start = index;
      while (index <= to && old[index] !== now[index]) index += 1;
      for (const line of old.slice(start, index)) lines.push(`-${line}`);
      for (const line of now.slice(start, index)) lines.push(`+${line}`);
    }
    return lines;
  }
}
