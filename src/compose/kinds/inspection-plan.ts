/** 随机抽查事项和涉企行政检查计划: what is inspected, whom, how often at most, how, and by which standard. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';

const planned = (organ: OrganNode, model: Model) =>
  powersOfOrgan(organ, model).filter(({ data }) => data.inspection !== undefined);

export default organNotice({
  id: 'inspection-plan',
  part: 'inspections',
  title: { zh: '随机抽查事项清单和涉企行政检查计划', en: 'list of random checks and plan of inspections' },
  layout: 'catalogue',
  name: '随机抽查事项清单和涉企行政检查计划',
  applies: (organ, model) => planned(organ, model).length > 0,
  shows: (organ, model) =>
    planned(organ, model).flatMap((power) => [power.id, unitOfPower(power, organ, model)?.id]),
  data: (organ, model) => ({
    year: model.asOf.slice(0, 4),
    rows: planned(organ, model).map((power) => {
      const view = recordView(power, 'public');
      const unit = unitOfPower(power, organ, model);
      return markOrigin(
        { power: view, clauses: powerClauses(view, 'giving'), unit: unit && recordView(unit, 'public') },
        power.origin,
      );
    }),
  }),
});
