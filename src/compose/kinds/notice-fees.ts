/** 收费目录: what an organ charges, how much, and by which clause. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { recordView } from '../record-view.js';

const charged = (organ: OrganNode, model: Model) =>
  powersOfOrgan(organ, model).filter(({ data }) => data.fee !== undefined);

export default organNotice({
  id: 'notice-fees',
  part: 'fees',
  title: { zh: '收费目录', en: 'list of fees' },
  layout: 'catalogue',
  name: '行政事业性收费目录',
  applies: (organ, model) => charged(organ, model).length > 0,
  shows: (organ, model) =>
    charged(organ, model).flatMap((power) => [power.id, unitOfPower(power, organ, model)?.id]),
  data: (organ, model) => ({
    rows: charged(organ, model).map((power) => {
      const unit = unitOfPower(power, organ, model);
      return markOrigin(
        { power: recordView(power, 'public'), unit: unit && recordView(unit, 'public') },
        power.origin,
      );
    }),
  }),
});
