/** Two texts as a unified diff that a terminal may show. */
import { structuredPatch } from 'diff';
import { printableText } from '../diagnostics/printable-text.js';

/** Lines shown before and after a change. */
const around = 2;
/** Texts that differ in more lines are shown as one replaced whole: the search would take minutes. */
const mostEdits = 2_000;

/** Empty when they are equal. */
export function printLineDiff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const name = printableText(file);
  const patch = structuredPatch(name, name, before, after, undefined, undefined, {
    context: around,
    maxEditLength: mostEdits,
  });
  const hunks = patch?.hunks ?? [whole(before, after)];
  const lines = hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines.map((line) => line[0] + printableText(line.slice(1))),
  ]);
  return `${[`--- ${name}`, `+++ ${name}`, ...lines].join('\n')}\n`;
}

function whole(before: string, after: string) {
  const old = before.split('\n');
  const now = after.split('\n');
  const lines = [...old.map((line) => `-${line}`), ...now.map((line) => `+${line}`)];
  return { oldStart: 1, oldLines: old.length, newStart: 1, newLines: now.length, lines };
}
