/** The edits of an example as a diff of whole lines. */
import type { Example } from './define-rule.js';
import { exampleWorkspace } from './example-workspace.js';

/** One hunk for each edit: a line that names the file, then removed and added lines. */
export function exampleDiff({ edits }: Example): string[] {
  const texts: Record<string, string> = { ...exampleWorkspace };
  const lines: string[] = [];
  let last = '';
  for (const { file, find, replace } of edits) {
    const text = texts[file] ?? '';
    const at = text.indexOf(find);
    if (at < 0) continue;
    texts[file] = text.slice(0, at) + replace + text.slice(at + find.length);
    if (file !== last) lines.push(`@@ ${file} @@`);
    last = file;
    const from = text.lastIndexOf('\n', at - 1) + 1;
    const to = lineEnd(text, at + find.length);
    const removed = text.slice(from, to).split('\n');
    const added = (text.slice(from, at) + replace + text.slice(at + find.length, to)).split('\n');
    lines.push(...withoutCommonLines(removed, added));
  }
  return lines;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Lines that both share at the head and the tail are left out, but for one line of context. */
function withoutCommonLines(removed: string[], added: string[]): string[] {
  let head = 0;
  while (head < removed.length && head < added.length && removed[head] === added[head]) head += 1;
  let tail = 0;
  const most = Math.min(removed.length, added.length) - head;
  while (tail < most && removed.at(-1 - tail) === added.at(-1 - tail)) tail += 1;
  const before = head > 0 ? [` ${removed[head - 1]}`] : [];
  const after = tail > 0 ? [` ${removed.at(-tail)}`] : [];
  return [
    ...before,
    ...removed.slice(head, removed.length - tail).map((line) => `-${line}`),
    ...added.slice(head, added.length - tail).map((line) => `+${line}`),
    ...after,
  ].filter((line) => line.trim() !== '');
}
