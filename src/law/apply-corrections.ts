/** Writes the certain corrections of a citation into its text. */
import type { Citation } from './citation.js';

/**
 * The text of `citation` (cut out of `text`) with each certain correction applied; the rest stays as it was written.
 * This is what a mend offers: printCitation would also change forms that are not wrong.
 */
export function applyCorrections(
  text: string,
  citation: Pick<Citation, 'start' | 'end' | 'defects'>,
): string {
  let mended = '';
  let position = citation.start;
  for (const { start, end, correction } of citation.defects) {
    if (correction === undefined || start < position) continue;
    mended += text.slice(position, start) + correction;
    position = end;
  }
  return mended + text.slice(position, citation.end);
}
