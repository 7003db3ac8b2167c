/** 监督管理事项目录: who supervises whom, by which measures under which clause, in which way. */
import { markOrigin } from '../../source/origin.js';
import { measuresOfOrgan } from '../notice/measures-of-organ.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { powerClauses } from '../power-clauses.js';
import { recordView } from '../record-view.js';

export default organNotice({
  id: 'notice-regulation',
  part: 'regulation',
  title: { zh: '监督管理事项目录', en: 'list of matters under supervision' },
  layout: 'catalogue',
  name: '监督管理事项目录',
  shows: (organ, model) =>
    powersOfOrgan(organ, model).flatMap((power) => [power.id, unitOfPower(power, organ, model)?.id]),
  data: (organ, model) => ({
    rows: powersOfOrgan(organ, model).map((power) => {
      const view = recordView(power, 'public');
      const unit = unitOfPower(power, organ, model);
      return markOrigin(
        {
          power: view,
          measures: measuresOfOrgan(power, organ, model),
          clauses: powerClauses(view, 'giving'),
          unit: unit && recordView(unit, 'public'),
        },
        power.origin,
      );
    }),
  }),
});
