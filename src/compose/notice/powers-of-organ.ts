/** The current powers of an organ, in file order. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';

export function powersOfOrgan(organ: OrganNode, model: Model): PowerNode[] {
  return model.powers.filter((power) => power.organ === organ.id && power.current);
}
