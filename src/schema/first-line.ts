/** The first line of a stretch: what a message points at when a whole record is meant. */
import type { Span } from '../source/source-node.js';

export function firstLineOf(span: Span, text: string): Span {
  const end = text.indexOf('\n', span.start);
  if (end === -1 || end >= span.end) return span;
  const line = text.slice(span.start, end);
  return { start: span.start, end: span.start + line.trimEnd().length };
}
