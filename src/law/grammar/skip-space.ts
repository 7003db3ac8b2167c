/** White space that slipped into a citation, and the line breaks that hard-wrapped sources carry. */
import type { CitationDefect } from '../citation.js';
import { matchAt } from './match-at.js';

const blank = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u3000\\ufeff]';
const space = new RegExp(`${blank}{1,8}`, 'y');
const wrapped = new RegExp(`${blank}{0,8}(?:\\r?\\n${blank}{0,8}){1,2}`, 'y');

/** The offset after any spaces at `at`; a defect is added when there are some. */
export function skipSpace(text: string, at: number, defects: CitationDefect[]): number {
  const found = matchAt(space, text, at);
  if (!found) return at;
  const end = at + found[0].length;
  defects.push({ code: 'space-inside', start: at, end, correction: '' });
  return end;
}

/**
 * As skipSpace, and over one or two line breaks: texts wrapped by hand break within titles and numbers.
 * A single break is a soft break in Markdown and no defect; an empty line between is one.
 */
export function skipWrap(text: string, at: number, defects: CitationDefect[]): number {
  const found = matchAt(wrapped, text, at);
  if (!found) return skipSpace(text, at, defects);
  const end = at + found[0].length;
  if (found[0].split('\n').length > 2) {
    defects.push({ code: 'paragraph-break-inside', start: at, end, correction: '' });
  }
  return end;
}
