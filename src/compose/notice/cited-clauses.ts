/** The clauses of a power parted into instrument and article, for papers that have a column for each. */
import { printCitation } from '../../law/print-citation.js';
import type { BasisCitation, BasisNode, Model, PowerNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import type { BasisRole } from '../../schema/record-types.generated.js';
import { markOrigin } from '../../source/origin.js';
import { orderedUnits, printUnits } from '../ordered-units.js';

export interface CitedClause {
  /** 《中华人民共和国食品安全法》. */
  readonly instrument: string;
  /** 第一百二十二条第一款; undefined when the instrument is cited as a whole. */
  readonly units: string | undefined;
  /** The instrument as the catalogue of bases lists it. */
  readonly basis: BasisNode | undefined;
}

/** One entry per instrument, in the order of first mention; `roles` are those of the bases that count. */
export function citedClauses(power: PowerNode, model: Model, roles?: readonly BasisRole[]): CitedClause[] {
  const bases = power.data.bases ?? [];
  const counted = bases.filter(({ role }) => roles === undefined || roles.includes(role));
  const texts = new Set((counted.length > 0 ? counted : bases).map(({ cite }) => cite));
  const uses = power.citations.filter(({ text }) => texts.has(text));
  const groups = new Map<string, BasisCitation[]>();
  for (const use of uses)
    for (const citation of use.citations) {
      const key = printCitation({ anchor: citation.anchor, units: [] });
      groups.set(key, [...(groups.get(key) ?? []), { ...use, citations: [citation] }]);
    }
  return [...groups].map(([instrument, parts]) => {
    const units = parts.flatMap(({ citations }) => citations.flatMap((citation) => citation.units));
    const basis = parts.map((part) => nodeOf(model, part.basis, 'basis')).find((node) => node !== undefined);
    const places = parts.map(({ pointer }) => ({ file: power.origin.file, pointer }));
    return markOrigin({ instrument, units: printUnits(orderedUnits(units)) || undefined, basis }, ...places);
  });
}
