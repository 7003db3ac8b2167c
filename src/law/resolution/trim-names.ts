/** Parts names without title marks from the words of the sentence before them: 删去刑法 is 刑法. */
import type { Citation } from '../citation.js';
import type { Library } from '../library/library.js';

const state = '中华人民共和国';

/** The citations with their names as the library knows them; a name that it does not know stays as it was read. */
export function trimNames(citations: readonly Citation[], library: Library): Citation[] {
  return citations.map((citation) => {
    if (citation.anchor.kind !== 'name') return citation;
    const { name } = citation.anchor;
    const known = library.findAtEnd(name)?.name;
    if (known === undefined || !name.endsWith(known)) return citation;
    const before = name.slice(0, name.length - known.length);
    const cut = before.endsWith(state) ? before.length - state.length : before.length;
    if (cut === 0) return citation;
    return { ...citation, anchor: { kind: 'name', name: name.slice(cut) }, start: citation.start + cut };
  });
}
