/** The author's line with a marker under the place, aligned by display width. */
import type { Place } from './diagnostic.js';
import { displayWidth } from './display-width.js';
import { printableText } from './printable-text.js';

/** Columns of text shown at most; a longer line is cut around the place. */
const MOST = 96;
const BEFORE = 40;
/** UTF-16 units that are looked at, at most: signs without width may stand among them, a whole book may not. */
const LOOKED_AT = 4 * MOST;

export interface FrameColors {
  dim(text: string): string;
  mark(text: string): string;
}

/** The lines of a text as places count them. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/** Lines of the frame, without line feeds, from the lines of the file; empty when it has no such line. */
export function codeFrame(lines: readonly string[], place: Place, colors: FrameColors): string[] {
  const line = lines[place.line - 1];
  if (line === undefined) return [];
  const start = Math.min(Math.max(place.column - 1, 0), line.length);
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  const numberWidth = String(place.line).length;
  const frame: string[] = [];
  const before = lines[place.line - 2];
  if (before !== undefined && /\S/.test(before)) {
    const shown = cut(before, 0, 0).text;
    frame.push(`  ${colors.dim(`${String(place.line - 1).padStart(numberWidth)} │ ${shown}`)}`);
  }
  const shown = cut(line, start, Math.max(end, start));
  frame.push(`${colors.mark('>')} ${colors.dim(`${place.line} │`)} ${shown.text}`);
  const lead = ' '.repeat(displayWidth(shown.text.slice(0, shown.start)));
  const marked = Math.max(1, displayWidth(shown.text.slice(shown.start, shown.end)));
  const margin = ' '.repeat(numberWidth);
  frame.push(`  ${colors.dim(`${margin} │`)} ${lead}${colors.mark('^'.repeat(marked))}`);
  return frame;
}

/** A window of the line that holds the start of the place; offsets are moved along. */
function cut(line: string, start: number, end: number): { text: string; start: number; end: number } {
  if (line.length <= LOOKED_AT) {
    const whole = printableText(line);
    if (displayWidth(whole) <= MOST) return { text: whole, start, end };
  }
  const from = wholeCharacter(line, start > BEFORE ? start - BEFORE : 0);
  const safe = printableText(line.slice(from, from + LOOKED_AT));
  let to = 0;
  let width = 0;
  while (to < safe.length) {
    const sign = String.fromCodePoint(safe.codePointAt(to)!);
    width += displayWidth(sign);
    if (width > MOST) break;
    to += sign.length;
  }
  const lead = from > 0 ? '…' : '';
  const tail = from + to < line.length ? '…' : '';
  const shift = lead.length - from;
  const last = lead.length + to;
  return {
    text: `${lead}${safe.slice(0, to)}${tail}`,
    start: Math.min(start + shift, last),
    end: Math.min(end + shift, last),
  };
}

/** Never cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
