/** Citations of one instrument side by side become one: 《特种设备安全法》第五条 and 第三十三条. */
import type { Citation } from '../law/citation.js';
import { parseCitation } from '../law/parse-citation.js';
import { printCitation } from '../law/print-citation.js';
import { canonicalCitation } from './canonical-citation.js';

/** One text per instrument, in the order of first mention; what is no plain citation stays as it is. */
export function mergeCitations(texts: readonly string[]): string[] {
  const groups = new Map<string, string>();
  for (const text of texts) {
    const citation = parseCitation(text);
    const title =
      citation?.anchor.kind === 'title' && citation.units.length > 0 ? anchorText(citation) : undefined;
    const before = title === undefined ? undefined : groups.get(title);
    const canonical = canonicalCitation(text);
    if (title === undefined) groups.set(canonical, canonical);
    else if (before === undefined) groups.set(title, canonical);
    else {
      const units = printCitation({ ...citation!, anchor: { kind: 'none' } });
      if (!before.endsWith(units)) groups.set(title, `${before}、${units}`);
    }
  }
  return [...groups.values()];
}

const anchorText = (citation: Citation): string => printCitation({ anchor: citation.anchor, units: [] });
