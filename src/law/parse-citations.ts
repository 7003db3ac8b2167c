/** Finds every citation of law in a running text. */
import type { Citation } from './citation.js';
import { scanCitations } from './grammar/scan-citations.js';

/**
 * The citations of `text` in their order, without overlap. Titles alone, places alone (第三条, 前款) and document
 * numbers alone count; 本法 alone and the own headings of a law text (第三条 at the head of a line) do not.
 * Never throws; the time is linear in the length of the text.
 */
export function parseCitations(text: string): Citation[] {
  return scanCitations(text, false);
}
