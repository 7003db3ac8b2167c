/** The instruments that an organ enforces, in the order of their rank, with the clauses that its powers cite. */
import type { CitedRange } from '../../law/citation.js';
import type { BasisNode, CitationUse, Model, OrganNode } from '../../model/model.js';
import { schemas } from '../../schema/schemas.generated.js';
import { markOrigin } from '../../source/origin.js';
import { orderedUnits, printUnits } from '../ordered-units.js';
import { recordView } from '../record-view.js';
import { powersOfOrgan } from './powers-of-organ.js';

/** 法律、行政法规、地方性法规、规章 … as the schema lists them. */
const RANKS: readonly string[] = schemas.bases.items?.properties?.['type']?.enum ?? [];

/** Instruments that the organ lists itself or cites in a power, in force on the day. */
export function basesOfOrgan(organ: OrganNode, model: Model): BasisNode[] {
  const cited = new Set(usesOf(organ, model).map(({ basis }) => basis));
  return model.bases
    .filter((basis) => basis.current && (basis.organ === organ.id || cited.has(basis.id)))
    .toSorted((a, b) => rank(a) - rank(b) || Number(isSpecial(a)) - Number(isSpecial(b)));
}

export function basisRows(organ: OrganNode, model: Model): object[] {
  const uses = usesOf(organ, model);
  return basesOfOrgan(organ, model).map((basis) => {
    const own = uses.filter((use) => use.basis === basis.id);
    const text = citedUnits(own.flatMap(({ citations }) => citations).flatMap(({ units }) => units));
    const clauses = markOrigin({ text }, ...own.map(({ origin }) => origin));
    return markOrigin({ basis: recordView(basis, 'public'), clauses }, basis.origin);
  });
}

/** Citations of the organ's current powers; a text that names several instruments counts for the one it is matched to. */
function usesOf(organ: OrganNode, model: Model): CitationUse[] {
  const owners = new Set(powersOfOrgan(organ, model).map(({ id }) => id));
  return model.citations.filter((use) => owners.has(use.owner) && use.citations.length === 1);
}

function rank(basis: BasisNode): number {
  const at = RANKS.indexOf(nodeType(basis));
  return at < 0 ? RANKS.length : at;
}
const nodeType = (basis: BasisNode): string => basis.data.type ?? '';
const isSpecial = (basis: BasisNode): boolean => basis.data.group === 'special';

/** 第五条、第三十三条第一款; undefined when only the instrument as a whole is cited. */
function citedUnits(ranges: readonly CitedRange[]): string | undefined {
  return printUnits(orderedUnits(ranges)) || undefined;
}
