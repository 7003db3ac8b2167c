/** The steps of a power as papers show them: its shared procedure with what the power itself changes. */
import { effectiveSteps } from '../../model/effective-procedure.js';
import type { Model, PowerNode, ProcedureNode } from '../../model/model.js';
import { nodeOf } from '../../model/node-of.js';
import type { ProcedureRecord } from '../../schema/record-types.generated.js';
import { markOrigin, originsOf } from '../../source/origin.js';
import { recordView, type View } from '../record-view.js';

/** Empty when the power has no known procedure; public properties only. */
export function stepsOfPower(power: PowerNode, model: Model): NonNullable<View<ProcedureRecord>['steps']> {
  const procedure = nodeOf(model, power.data.procedure, 'procedure');
  const steps = effectiveSteps(power, model.nodes);
  if (!procedure || !steps) return [];
  const data = markOrigin({ ...procedure.data, steps: [...steps] }, ...originsOf(procedure.data));
  const adjusted: ProcedureNode = { ...procedure, data };
  return recordView(adjusted, 'public').steps ?? [];
}
