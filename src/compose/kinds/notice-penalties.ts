/** 行政处罚一览表: one row per penalty with the act, its measures and ranges, and the clause that sets it. */
import { exerciseNotes } from '../exercise-notes.js';
import { organNotice } from '../notice/organ-notice.js';
import { penaltiesOfOrgan, penaltyRows } from '../notice/penalty-rows.js';
import { unitOfPower } from '../notice/powers-of-organ.js';

export default organNotice({
  id: 'notice-penalties',
  part: 'penalties',
  title: { zh: '行政处罚一览表', en: 'table of penalties' },
  layout: 'catalogue',
  name: '行政处罚一览表',
  applies: (organ, model) => penaltiesOfOrgan(organ, model).length > 0,
  shows: (organ, model) =>
    penaltiesOfOrgan(organ, model).flatMap((power) => [
      power.id,
      unitOfPower(power, organ, model)?.id,
      ...exerciseNotes(power, organ.id, model).shows,
      ...power.citations.map(({ basis }) => basis),
    ]),
  data: (organ, model) => ({ rows: penaltyRows(organ, model) }),
});
