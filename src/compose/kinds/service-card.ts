/** 执法服务卡: what each unit handles, how long it takes, and which number to call. */
import type { Model, OrganNode } from '../../model/model.js';
import { markOrigin } from '../../source/origin.js';
import { organNotice } from '../notice/organ-notice.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { unitsOfOrgan } from '../notice/units-of-organ.js';
import { recordView } from '../record-view.js';

export default organNotice({
  id: 'service-card',
  part: 'service-card',
  title: { zh: '执法服务卡', en: 'service card' },
  layout: 'form',
  name: '执法服务卡',
  applies: (organ, model) => unitsOfOrgan(organ, model).some(({ data }) => data.phone !== undefined),
  shows: (organ, model) => [
    ...unitsOfOrgan(organ, model).map(({ id }) => id),
    ...powersOfOrgan(organ, model).map(({ id }) => id),
  ],
  data: (organ, model) => ({ items: items(organ, model), units: units(organ, model) }),
});

/** What people apply for and when it is done: powers with a limit that begin with an application. */
function items(organ: OrganNode, model: Model): object[] {
  return powersOfOrgan(organ, model)
    .filter(({ data }) => data.limit !== undefined && data.materials !== undefined)
    .map((power) => {
      const unit = unitOfPower(power, organ, model);
      return markOrigin(
        { power: recordView(power, 'public'), unit: unit && recordView(unit, 'public') },
        power.origin,
      );
    });
}

/** The kinds of power that a unit exercises are the range of its work. */
function units(organ: OrganNode, model: Model): object[] {
  const powers = powersOfOrgan(organ, model);
  return unitsOfOrgan(organ, model).map((unit) => {
    const own = powers.filter((power) => unitOfPower(power, organ, model)?.id === unit.id);
    const kinds = [...new Set(own.flatMap(({ data }) => data.kind ?? []))];
    return markOrigin({ unit: recordView(unit, 'public'), kinds }, unit.origin);
  });
}
