/** Where an instrument is cited: the consequences of a fault in the list of bases. */
import type { Related } from '../diagnostics/diagnostic.js';
import type { BasisNode, Model } from '../model/model.js';

/** One place for each citation that a record in force makes. */
export function citingPlaces(model: Model, basis: BasisNode): Related[] {
  return model.graph
    .incoming(basis.id)
    .filter((edge) => edge.kind === 'cites' && model.nodes.get(edge.from)?.current)
    .map((edge) => {
      const name = model.nodes.get(edge.from)?.name ?? edge.from;
      return {
        message: { zh: `“${name}”引用了它`, en: `cited by "${name}"` },
        place: model.locate(edge.origin),
      };
    });
}
