/** 职权分解表: each power from its clauses down to procedure, unit and posts, one form per unit. */
import { exerciseNotes } from '../exercise-notes.js';
import { breakdownForms } from '../notice/breakdown-rows.js';
import { organNotice } from '../notice/organ-notice.js';
import { postsActingFor } from '../notice/post-rows.js';
import { powersOfOrgan } from '../notice/powers-of-organ.js';
import { unitsOfOrgan } from '../notice/units-of-organ.js';

export default organNotice({
  id: 'breakdown',
  part: 'breakdown',
  title: { zh: '行政执法职权分解表', en: 'breakdown of powers' },
  layout: 'catalogue',
  name: '行政执法职权分解表',
  shows: (organ, model) => [
    ...unitsOfOrgan(organ, model).map(({ id }) => id),
    ...powersOfOrgan(organ, model).flatMap((power) => [
      power.id,
      power.data.procedure,
      ...exerciseNotes(power, organ.id, model).shows,
    ]),
    ...postsActingFor(organ, model).flatMap(({ id, organ: body }) => [id, body]),
  ],
  data: (organ, model) => ({
    forms: breakdownForms(organ, model),
    count: powersOfOrgan(organ, model).length,
  }),
});
