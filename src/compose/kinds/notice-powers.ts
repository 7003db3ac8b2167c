/** 权责清单: every power with its bases, unit, duties, situations of liability and supervision. */
import { exerciseNotes } from '../exercise-notes.js';
import { organNotice } from '../notice/organ-notice.js';
import { powerGroups } from '../notice/power-rows.js';
import { powersOfOrgan, unitOfPower } from '../notice/powers-of-organ.js';
import { statedForPower } from '../notice/stated-items.js';

export default organNotice({
  id: 'notice-powers',
  part: 'powers',
  title: { zh: '权责清单', en: 'catalogue of powers and responsibilities' },
  layout: 'catalogue',
  name: '权责清单',
  shows: (organ, model) =>
    powersOfOrgan(organ, model).flatMap((power) => [
      power.id,
      unitOfPower(power, organ, model)?.id,
      power.data.parent,
      ...exerciseNotes(power, organ.id, model).shows,
      ...power.citations.map(({ basis }) => basis),
      ...statedForPower(power, organ, model).statements.map(({ id }) => id),
    ]),
  data: (organ, model) => ({
    groups: powerGroups(organ, model),
    count: powersOfOrgan(organ, model).length,
  }),
});
