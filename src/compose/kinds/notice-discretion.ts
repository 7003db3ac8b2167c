/** 行政裁量权基准: act, clause, tier, conditions and standard (国办发〔2022〕27号 six). */
import { discretionRows, powersWithDiscretion } from '../notice/discretion-rows.js';
import { organNotice } from '../notice/organ-notice.js';

export default organNotice({
  id: 'notice-discretion',
  part: 'discretion',
  title: { zh: '行政裁量权基准', en: 'discretion standards' },
  layout: 'catalogue',
  name: '行政裁量权基准',
  applies: (organ, model) => powersWithDiscretion(organ, model).length > 0,
  shows: (organ, model) => powersWithDiscretion(organ, model).map(({ id }) => id),
  data: (organ, model) => ({
    rows: discretionRows(organ, model),
    count: powersWithDiscretion(organ, model).length,
  }),
});
