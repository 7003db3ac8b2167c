/** Reads one whole string as one citation. */
import type { Citation } from './citation.js';
import { scanCitations } from './grammar/scan-citations.js';

/** The citation when it covers all of `text` but white space at the ends; else undefined. 宪法 alone counts. */
export function parseCitation(text: string): Citation | undefined {
  const trimmed = text.trim();
  const start = text.length - text.trimStart().length;
  const end = start + trimmed.length;
  if (trimmed === '宪法')
    return { anchor: { kind: 'name', name: trimmed }, units: [], start, end, defects: [] };
  const found = scanCitations(text, true);
  const [only] = found;
  return found.length === 1 && only!.start === start && only!.end === end ? only : undefined;
}
