/** Citations in a text put into canonical form; the words around them stay. */
import { parseCitations } from '../law/parse-citations.js';
import { printCitation } from '../law/print-citation.js';

export function canonicalCitation(text: string): string {
  let result = '';
  let at = 0;
  for (const citation of parseCitations(text)) {
    result += text.slice(at, citation.start) + printCitation(citation);
    at = citation.end;
  }
  return result + text.slice(at);
}
