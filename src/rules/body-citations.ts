/** The citations in the running text of statements and notices, the table 责任情形 among it. */
import { parseCitations } from '../law/parse-citations.js';
import { createBasisMatcher } from '../model/match-basis.js';
import type { Model } from '../model/model.js';
import { organAndSuperiors } from '../model/superior-organs.js';
import { atBody } from './point-at.js';
import type { ProvedCitation } from './proved-citations.js';

const known = new WeakMap<Model, readonly ProvedCitation[]>();

/**
 * Of the records in force; none when the model has no statute book. Running text also names what is repealed or was
 * never law (《……》同时废止, 《食品经营许可证》): only whether a clause is there can be judged.
 */
export function bodyCitations(model: Model): readonly ProvedCitation[] {
  const { statutes } = model;
  if (!statutes) return [];
  const before = known.get(model);
  if (before) return before;
  const matcher = createBasisMatcher(model.bases);
  const found = [...model.responsibilities, ...model.notices].flatMap((node): ProvedCitation[] => {
    const { text } = node.body;
    if (!node.current || !/第|号/.test(text)) return [];
    const citations = parseCitations(text);
    const organs = organAndSuperiors(node.organ, model.nodes);
    const listed = citations.map(({ anchor }) => matcher.match(anchor, organs));
    return statutes.resolve({ text, citations, listed }).map((resolution, index) => {
      const citation = citations[index]!;
      const basis = model.nodes.get(listed[index] ?? '');
      return {
        node,
        citation,
        resolution,
        listed: basis?.kind === 'basis' ? basis : undefined,
        written: text.slice(citation.start, citation.end),
        at: () => atBody(model, node, citation.start, citation.end),
      };
    });
  });
  known.set(model, found);
  return found;
}
