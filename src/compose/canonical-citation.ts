/** Citations in a text put into canonical form; the words around them stay. */
import { parseCitations } from '../law/parse-citations.js';
import { printCitation } from '../law/print-citation.js';

/** The same clauses stand in every letter of an organ; parsing them each time would cost more than the letter. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

export function canonicalCitation(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const canonical = printed(text);
  known.set(text, canonical);
  return canonical;
}

function printed(text: string): string {
  let result = '';
  let at = 0;
  for (const citation of parseCitations(text)) {
    result += text.slice(at, citation.start) + printCitation(citation);
    at = citation.end;
  }
  return result + text.slice(at);
}
