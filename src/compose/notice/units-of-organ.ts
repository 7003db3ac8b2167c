/** The current units of an organ, in file order. */
import type { Model, OrganNode, UnitNode } from '../../model/model.js';

export function unitsOfOrgan(organ: OrganNode, model: Model): UnitNode[] {
  return model.units.filter((unit) => unit.organ === organ.id && unit.current);
}
