/** Entries of a YAML map or list in another order: comments stay with the entry below them, blank lines where they are. */
import type { Span } from '../source/source-node.js';
import type { Edit } from '../source/stretch.js';

interface Entry {
  /** Comment lines directly above, as whole lines. */
  readonly lead: string;
  /** From the first character to the last, without the line break. */
  readonly body: string;
}

/**
 * `entries` are the spans as they stand (of a map from the key to the end of the value, of a list item behind its dash
 * and space); `order[i]` is the index of the entry that shall stand at place i. Undefined when the text is laid out in a way
 * that cannot be rearranged with certainty.
 */
export function reorderEntries(
  text: string,
  entries: readonly Span[],
  order: readonly number[],
): Edit | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return undefined;
  const oneLine = !text.slice(first.start, last.end).includes('\n');
  return oneLine ? reorderInLine(text, entries, order) : reorderLines(text, entries, order);
}

function reorderInLine(text: string, entries: readonly Span[], order: readonly number[]): Edit | undefined {
  const gaps = entries.slice(1).map(({ start }, index) => text.slice(entries[index]!.end, start));
  if (gaps.some((gap) => !/^\s*,\s*$/.test(gap))) return undefined;
  const parts = order.map((at) => text.slice(entries[at]!.start, entries[at]!.end));
  return {
    start: entries[0]!.start,
    end: entries.at(-1)!.end,
    text: parts.map((part, index) => part + (gaps[index] ?? '')).join(''),
  };
}

function reorderLines(text: string, entries: readonly Span[], order: readonly number[]): Edit | undefined {
  const starts = entries.map(({ start }) => start);
  const lineStarts = starts.map((start) => text.lastIndexOf('\n', start - 1) + 1);
  const heads = starts.map((start, index) => text.slice(lineStarts[index], start));
  // The first may follow a dash; the others begin their lines, at the same column.
  const column = heads[0]!.length;
  if (!/^[ ]*(?:- +)*$/.test(heads[0]!)) return undefined;
  const isItem = heads.slice(1).every((head) => /^ *- +$/.test(head));
  const isPair = heads.slice(1).every((head) => /^ *$/.test(head));
  if (!(isItem || isPair) || heads.some((head) => head.length !== column)) return undefined;

  const parsed: Entry[] = [];
  const gaps: string[] = [];
  const last = entries.length - 1;
  let lead = '';
  for (const [index, start] of starts.entries()) {
    const end = index < last ? lineStarts[index + 1]! : lineEnd(text, entries[last]!.end);
    const chunk = text.slice(start, end);
    const split = index < last ? splitTail(chunk, isItem ? heads[1]!.indexOf('-') : column) : undefined;
    const body = (split?.body ?? chunk).replace(/\s+$/, '');
    // A block text keeps its line breaks at the end.
    if (/:\s*[|>]\+/.test(body)) return undefined;
    parsed.push({ lead, body });
    gaps.push(split ? chunk.slice(body.length, chunk.length - split.lead.length) : '');
    lead = split?.lead ?? '';
  }
  const inline = /-/.test(heads[0]!) && !isItem;
  const out = order.map((at, place) => {
    const { lead: comments, body } = parsed[at]!;
    if (place === 0) return { text: body, comments };
    return { text: `${comments}${heads[isItem ? 1 : place]!}${body}`, comments };
  });
  // A comment cannot stand between a dash and its first key.
  if (inline && out[0]!.comments !== '') return undefined;
  const firstComments = inline ? '' : out[0]!.comments;
  return {
    start: lineStarts[0]!,
    end: starts.at(-1)! + parsed.at(-1)!.body.length,
    text: `${firstComments}${heads[0]}${out.map(({ text: part }, index) => part + gaps[index]).join('')}`,
  };
}

/** The comment lines at the end of a chunk that stand at the column of the next entry belong to it. */
function splitTail(chunk: string, column: number): { body: string; lead: string } {
  const lines = chunk.split(/(?<=\n)/);
  let from = lines.length;
  while (from > 1 && new RegExp(`^ {${column}}#`).test(lines[from - 1]!)) from -= 1;
  return { body: lines.slice(0, from).join(''), lead: lines.slice(from).join('') };
}

function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset - 1;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}
