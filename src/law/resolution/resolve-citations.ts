/** Resolves all citations of one document, with the short names that it defines on the way. */
import { LineIndex } from '../../source/line-index.js';
import type { Citation } from '../citation.js';
import type { InstrumentEntry } from '../library/instrument.js';
import type { Library } from '../library/library.js';
import { titleKey } from '../library/title-key.js';
import type { OwnText } from './own-articles.js';
import type { Resolution } from './resolution.js';
import { resolveCitation } from './resolve-citation.js';

/** `citations` of `text`, in their order. `own`: the text itself, when it is a law. */
export function resolveCitations(
  text: string,
  citations: readonly Citation[],
  library: Library,
  asOf: string,
  own?: OwnText,
): Resolution[] {
  const aliases = new Map<string, InstrumentEntry | undefined>();
  let antecedent: InstrumentEntry | undefined;
  const lines = new LineIndex(text);
  let last = 0;
  return citations.map((citation) => {
    // A bare 第三条 speaks of what the same sentence named, no further back.
    const between = text.slice(last, citation.start);
    if (citation.anchor.kind === 'none' && /[。！？\n]/u.test(between)) antecedent = undefined;
    const place = own?.locate(lines.position(citation.start).line);
    const resolution = resolveCitation(citation, library, asOf, { aliases, antecedent, own, place });
    const { anchor } = citation;
    if (anchor.kind === 'title' && anchor.alias !== undefined)
      aliases.set(titleKey(anchor.alias), resolution.instrument);
    if (anchor.kind !== 'self' && anchor.kind !== 'none') antecedent = resolution.instrument;
    last = citation.end;
    return resolution;
  });
}
