/** The powers that an organ exercises in its own name, those it received included; its own in file order first. */
import type { Model, OrganNode, PowerNode, UnitNode } from '../../model/model.js';
import { nodeOf, nodesOf } from '../../model/node-of.js';

/** Powers that it exercises by entrustment stand in the papers of the organ that answers for them (行政处罚法 art. 20). */
export function powersOfOrgan(organ: OrganNode, model: Model): PowerNode[] {
  const own = model.exercises.ofOrgan(organ.id).filter(({ principal }) => principal === undefined);
  return nodesOf(
    model,
    own.map(({ power }) => power),
    'power',
  ).filter(({ current }) => current);
}

/** The unit of the organ that handles the power, as the transfer says when the organ received it. */
export function unitOfPower(power: PowerNode, organ: OrganNode, model: Model): UnitNode | undefined {
  const exercise = model.exercises.ofPower(power.id).find((one) => one.organ === organ.id);
  return nodeOf(model, exercise ? exercise.unit : power.data.unit, 'unit');
}

/** The organisations that exercise powers in the organ's name, in file order. */
export function entrustedBodies(organ: OrganNode, model: Model): OrganNode[] {
  const acting = new Set(
    model.exercises.all.filter(({ principal }) => principal === organ.id).map((one) => one.organ),
  );
  return model.organs.filter(({ id, current }) => current && id !== organ.id && acting.has(id));
}
