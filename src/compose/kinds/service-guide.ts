/** 服务指南: one guide for each item that people apply for. */
import type { Model, OrganNode, PowerNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { defineDocumentKind } from '../document-kind.js';
import { exerciseNotes } from '../exercise-notes.js';
import { noticePlan } from '../notice/notice-plan.js';
import { organsWithPowers } from '../notice/organ-notice.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { stepsOfPower } from '../notice/steps-of-power.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';

/** Kinds that begin with an application (依申请). */
const APPLIED_FOR: readonly (string | undefined)[] = ['license', 'confirmation', 'payment', 'adjudication'];

export default defineDocumentKind({
  id: 'service-guide',
  family: 'notice',
  title: { zh: '服务指南', en: 'guide to a service' },
  layout: 'form',
  public: true,
  plan: (model) =>
    organsWithPowers(model).flatMap((organ) =>
      powersOfOrgan(organ, model)
        .filter(({ data }) => APPLIED_FOR.includes(data.kind))
        .map((power) =>
          noticePlan(organ, model, {
            part: `guide/${power.id}`,
            name: `服务指南-${power.name}`,
            title: `${power.name}服务指南`,
            folder: '公示',
            shows: [
              power.id,
              power.data.procedure,
              unitOfPower(power, organ, model)?.id,
              ...exerciseNotes(power, organ.id, model).shows,
            ],
            data: () => guide(power, organ, model),
          }),
        ),
    ),
});

function guide(power: PowerNode, organ: OrganNode, model: Model): object {
  const view = recordView(power, 'public');
  const unit = unitOfPower(power, organ, model);
  return markOrigin(
    {
      power: view,
      clauses: powerClauses(view, 'all'),
      unit: unit && recordView(unit, 'public'),
      steps: stepsOfPower(power, model),
      notes: exerciseNotes(power, organ.id, model).texts,
    },
    power.origin,
  );
}
